package casebook.interchange.yaml;

import casebook.cases.Heading;
import casebook.cases.Lexical;
import casebook.shared.Diagnostic;
import casebook.shared.Where;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Holds the tree of a case that is being edited to all that the files of a case are held to: the schemas, unique ids,
 * links and dates. The paths of what it finds are those of the tree, such as {@code timeline[3].title}.
 */
final class CaseTreeCheck {

    /** A list of the tree as its file has it. */
    private record Listed(FileKind kind, String key, String member) {}

    private static final List<Listed> LISTS = List.of(
            new Listed(FileKind.ACTORS, "actors", "actors"),
            new Listed(FileKind.TIMELINE, "events", "timeline"),
            new Listed(FileKind.CONCEPTS, "concepts", "concepts"),
            new Listed(FileKind.CLAIMS, "claims", "claims"),
            new Listed(FileKind.DECISIONS, "decisions", "decisions"),
            new Listed(FileKind.EXHIBITS, "exhibits", "exhibits"));

    private static final String LACKS = " lacks ";

    private static final Set<String> NOT_FRONT = Stream.concat(
                    Stream.of("sections", "teachingNote"), LISTS.stream().map(Listed::member))
            .collect(Collectors.toUnmodifiableSet());

    /** What a case need not say; the tree has it empty, a file leaves it out. */
    private static final Set<String> UNSAID = Set.of("contentNote", "note");

    private static final Set<String> HEADINGS =
            Stream.of(Heading.values()).map(Lexical::of).collect(Collectors.toUnmodifiableSet());

    private final JsonObject tree;
    private final Schemas schemas;
    private final Marks marks = new Marks("");
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private final CaseIndex index = new CaseIndex();
    private final CaseLinks links;

    CaseTreeCheck(JsonObject tree, Set<String> references, Schemas schemas) {
        this.tree = tree;
        this.schemas = schemas;
        this.links = new CaseLinks(index, references, diagnostics);
    }

    List<Diagnostic> check() {
        JsonObject front = left(tree, NOT_FRONT);
        index.parts(front);
        diagnostics.addAll(schemas.check(FileKind.CASE, front, marks));
        new FrontChecks(front.getString("slug", ""), front, marks, index, diagnostics).check();
        passages();
        LISTS.forEach(this::schema);
        LISTS.forEach(list -> links.enter(entries(list), list.member(), marks));
        LISTS.forEach(list -> links.follow(entries(list), list.member(), marks));
        diagnostics.addAll(index.diagnostics());
        return diagnostics.stream().flatMap(CaseTreeCheck::placed).distinct().toList();
    }

    private void schema(Listed list) {
        JsonArrayBuilder entries = Trees.JSON.createArrayBuilder();
        for (JsonValue entry : entries(list)) {
            entries.add(entry instanceof JsonObject object ? left(object, Set.of("svg")) : entry);
        }
        JsonObject file = Trees.JSON
                .createObjectBuilder()
                .add("format", 1)
                .add(list.key(), entries)
                .build();
        for (Diagnostic each : schemas.check(list.kind(), file, marks)) {
            String path = each.where().path();
            String own = path.startsWith(list.key())
                    ? list.member() + path.substring(list.key().length())
                    : path;
            diagnostics.add(new Diagnostic(each.code(), each.severity(), each.message(), Where.at(own)));
        }
    }

    private void passages() {
        List<JsonObject> sections = objects(tree.get("sections"));
        for (int i = 0; i < sections.size(); i++) {
            JsonObject section = sections.get(i);
            List<JsonObject> passages = objects(section.get("passages"));
            for (int j = 0; j < passages.size(); j++) {
                String path = "sections[" + i + "].passages[" + j + "]";
                passage(passages.get(j), section.getString("part", ""), path);
                if (!HEADINGS.contains(section.getString("heading", ""))) {
                    error("HEADING", "the heading is none of those that a case may have", path + ".heading");
                }
            }
        }
    }

    private void passage(JsonObject passage, String part, String path) {
        String id = passage.getString("id", "");
        index.add(id, part, Where.at(path + ".id"));
        if (!id.matches("p-[a-z0-9]+(-[a-z0-9]+)*") || id.length() > 64) {
            error("SCHEMA", "an id is p- and lower-case words joined by hyphens, 64 characters at most", path + ".id");
        }
        if (index.hasParts() && !index.isPart(part)) {
            error("PART_UNKNOWN", "the case declares no part " + part, path + ".part");
        }
        if (passage.getString("markdown", "").isBlank()) {
            error("SCHEMA", "the passage is empty", path + ".markdown");
        } else if (passage.getString("markdown", "").contains("\n\n")) {
            error("PASSAGE", "a passage is one block; put what follows the empty line in another", path + ".markdown");
        }
        if (!links.isSource(passage.getString("source", ""))) {
            error("K1", "the source is neither commentary, record, ours nor one of the references", path + ".source");
        }
        String known = passage.getString("knownFrom", "");
        if (!Dates.isDay(known)) {
            error("DATE", "give the day from which it was known", path + ".knownFrom");
        } else if (!index.knownFrom(part).isEmpty() && known.compareTo(index.knownFrom(part)) > 0) {
            error(
                    "KNOWN_LATER",
                    "known from " + known + ", after part " + part + " (" + index.knownFrom(part) + ")",
                    path + ".knownFrom");
        }
    }

    private void error(String code, String message, String path) {
        diagnostics.add(Diagnostic.error(code, message, Where.at(path)));
    }

    private JsonArray entries(Listed list) {
        return tree.get(list.member()) instanceof JsonArray array ? array : JsonValue.EMPTY_JSON_ARRAY;
    }

    private static List<JsonObject> objects(@Nullable JsonValue list) {
        return list instanceof JsonArray array ? array.getValuesAs(JsonObject.class) : List.of();
    }

    private static JsonObject left(JsonObject whole, Set<String> out) {
        JsonObjectBuilder kept = Trees.JSON.createObjectBuilder();
        for (Map.Entry<String, JsonValue> member : whole.entrySet()) {
            boolean unsaid = UNSAID.contains(member.getKey())
                    && member.getValue() instanceof JsonString text
                    && text.getString().isBlank();
            if (!out.contains(member.getKey()) && !unsaid) {
                kept.add(member.getKey(), member.getValue());
            }
        }
        return kept.build();
    }

    /** Without the name of a file, which an edit has not; what an element lacks is said of each field that is empty. */
    private static Stream<Diagnostic> placed(Diagnostic found) {
        String path = found.where().path();
        int lacks = found.code().equals("SCHEMA") ? found.message().indexOf(LACKS) : -1;
        if (lacks < 0) {
            return Stream.of(new Diagnostic(found.code(), found.severity(), found.message(), Where.at(path)));
        }
        return Stream.of(found.message().substring(lacks + LACKS.length()).split(", "))
                .map(key -> key.replaceAll("\\W", ""))
                .map(key -> Diagnostic.error(
                        "EMPTY", key + " must be filled in", Where.at(path.isEmpty() ? key : path + "." + key)));
    }
}
