package casebook.interchange.yaml;

import casebook.cases.TeachingCase;
import casebook.cases.json.CaseJson;
import casebook.shared.Diagnostic;
import casebook.shared.Parsed;
import casebook.shared.Severity;
import casebook.shared.Where;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the files of one case into one tree, checks them against their schemas and each other, and makes the case. */
final class CaseReader {

    /** The lists of a case: the file, its kind, the key in the file and the key in the case's tree. */
    private enum Lists {
        ACTORS("actors.yaml", FileKind.ACTORS, "actors", "actors"),
        TIMELINE("timeline.yaml", FileKind.TIMELINE, "events", "timeline"),
        CONCEPTS("concepts.yaml", FileKind.CONCEPTS, "concepts", "concepts"),
        CLAIMS("claims.yaml", FileKind.CLAIMS, "claims", "claims"),
        DECISIONS("decisions.yaml", FileKind.DECISIONS, "decisions", "decisions"),
        EXHIBITS("exhibits/exhibits.yaml", FileKind.EXHIBITS, "exhibits", "exhibits");

        private final String file;
        private final FileKind kind;
        private final String key;
        private final String member;

        Lists(String file, FileKind kind, String key, String member) {
            this.file = file;
            this.kind = kind;
            this.key = key;
            this.member = member;
        }
    }

    private record Listed(JsonArray entries, String key, Marks marks) {}

    private final String folder;
    private final Map<String, SourceText> files;
    private final Schemas schemas;
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private final CaseIndex index = new CaseIndex();
    private final CaseLinks links;
    private final JsonArrayBuilder sections = Trees.JSON.createArrayBuilder();
    private final Map<Lists, Listed> lists = new LinkedHashMap<>();
    private @Nullable JsonObject front;

    CaseReader(String folder, Map<String, SourceText> files, Set<String> references, Schemas schemas) {
        this.folder = folder;
        this.files = files;
        this.schemas = schemas;
        this.links = new CaseLinks(index, references, diagnostics);
    }

    Parsed<TeachingCase> read() {
        files.values().forEach(text -> diagnostics.addAll(text.diagnostics()));
        caseText();
        epilogue();
        JsonArray note = teachingNote();
        for (Lists list : Lists.values()) {
            list(list);
        }
        lists.values().forEach(listed -> links.follow(listed.entries(), listed.key(), listed.marks()));
        diagnostics.addAll(index.diagnostics());
        JsonArray exhibits = exhibits();
        if (front == null || Diagnostic.anyError(diagnostics)) {
            return Parsed.failed(diagnostics);
        }
        return Parsed.of(CaseJson.read(tree(front, note, exhibits)), diagnostics);
    }

    private JsonObject tree(JsonObject matter, JsonArray note, JsonArray exhibits) {
        JsonObjectBuilder tree = Trees.JSON.createObjectBuilder(matter);
        tree.add("sections", sections).add("teachingNote", note);
        lists.forEach((list, listed) -> tree.add(list.member, filled(listed.entries())));
        if (lists.containsKey(Lists.EXHIBITS)) {
            tree.add("exhibits", filled(exhibits));
        }
        return tree.build();
    }

    /** The text of a file, or null when there is none that can be read. */
    private @Nullable String text(String name) {
        SourceText source = files.get(name);
        if (source == null) {
            Severity severity = name.equals("case.md") ? Severity.ERROR : Severity.WARNING;
            diagnostics.add(
                    new Diagnostic("FILE_MISSING", severity, "the case has no " + name, new Where(folder, 0, 0, "")));
            return null;
        }
        return source.text().isEmpty() && !source.diagnostics().isEmpty() ? null : source.text();
    }

    private @Nullable CaseText markdown(String name, FileKind kind) {
        String text = text(name);
        if (text == null) {
            return null;
        }
        CaseText read = CaseText.read(folder + "/" + name, text);
        diagnostics.addAll(read.diagnostics());
        JsonObject matter = read.front().tree();
        if (matter != null) {
            diagnostics.addAll(schemas.check(kind, matter, read.front().marks()));
        }
        return read;
    }

    private void caseText() {
        CaseText read = markdown("case.md", FileKind.CASE);
        if (read == null) {
            return;
        }
        front = read.front().tree();
        if (front != null) {
            index.parts(front);
            new FrontChecks(folder, front, read.front().marks(), index, diagnostics).check();
        }
        new CaseSections(folder + "/case.md", null, index, links, sections, diagnostics).add(read.pieces());
    }

    private void epilogue() {
        CaseText read = markdown("epilogue.md", FileKind.EPILOGUE);
        if (read == null || read.front().tree() == null) {
            return;
        }
        String part = read.front().tree().getString("part", "");
        if (index.hasParts() && !index.isPart(part)) {
            Where where = read.front().marks().at("part");
            diagnostics.add(Diagnostic.error("PART_UNKNOWN", "case.md declares no part " + part, where));
        }
        new CaseSections(folder + "/epilogue.md", part, index, links, sections, diagnostics).add(read.pieces());
    }

    private JsonArray teachingNote() {
        CaseText read = markdown("teaching-note.md", FileKind.TEACHING_NOTE);
        if (read == null) {
            return JsonValue.EMPTY_JSON_ARRAY;
        }
        return NoteSections.of(folder + "/teaching-note.md", read.pieces(), diagnostics);
    }

    private void list(Lists list) {
        String text = text(list.file);
        if (text == null) {
            return;
        }
        YamlTree.Reading reading = YamlTree.read(folder + "/" + list.file, text, 0);
        diagnostics.addAll(reading.diagnostics());
        JsonObject tree = reading.tree();
        if (tree == null) {
            return;
        }
        diagnostics.addAll(schemas.check(list.kind, tree, reading.marks()));
        if (tree.get(list.key) instanceof JsonArray entries) {
            lists.put(list, new Listed(entries, list.key, reading.marks()));
            links.enter(entries, list.key, reading.marks());
        }
    }

    /** Puts the drawings into the exhibits, once they are found to be safe. */
    private JsonArray exhibits() {
        Listed listed = lists.get(Lists.EXHIBITS);
        if (listed == null) {
            return JsonValue.EMPTY_JSON_ARRAY;
        }
        JsonArrayBuilder whole = Trees.JSON.createArrayBuilder();
        for (int i = 0; i < listed.entries().size(); i++) {
            JsonValue entry = listed.entries().get(i);
            whole.add(entry instanceof JsonObject exhibit ? drawn(exhibit, i, listed.marks()) : entry);
        }
        return whole.build();
    }

    private JsonObject drawn(JsonObject exhibit, int position, Marks marks) {
        String file = CaseIndex.text(exhibit, "file");
        String path = "exhibits[" + position + "]";
        if (file == null) {
            if (!exhibit.containsKey("table")) {
                diagnostics.add(Diagnostic.error("EXHIBIT", "an exhibit has a file or a table", marks.at(path)));
            }
            return exhibit;
        }
        SourceText drawing = files.get("exhibits/" + file);
        if (drawing == null) {
            diagnostics.add(Diagnostic.error("FILE_MISSING", "there is no exhibits/" + file, marks.at(path + ".file")));
            return exhibit;
        }
        diagnostics.addAll(SvgCheck.check(folder + "/exhibits/" + file, drawing.text()));
        return Trees.JSON
                .createObjectBuilder(exhibit)
                .add("svg", drawing.text())
                .build();
    }

    /** An entry without a day of its own was known by the end of its part. */
    private JsonArray filled(JsonArray entries) {
        JsonArrayBuilder filled = Trees.JSON.createArrayBuilder();
        for (JsonObject entry : entries.getValuesAs(JsonObject.class)) {
            filled.add(
                    entry.containsKey("knownFrom")
                            ? entry
                            : Trees.JSON
                                    .createObjectBuilder(entry)
                                    .add("knownFrom", index.knownFrom(entry.getString("part")))
                                    .build());
        }
        return filled.build();
    }
}
