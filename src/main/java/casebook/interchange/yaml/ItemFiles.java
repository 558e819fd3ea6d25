package casebook.interchange.yaml;

import casebook.cases.Passage;
import casebook.cases.Sentence;
import casebook.cases.TeachingCase;
import casebook.item.AssessmentItem;
import casebook.item.json.ItemJson;
import casebook.shared.Diagnostic;
import casebook.shared.Parsed;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Reads item files; the tree is checked by the item's own reader, which knows each kind. */
final class ItemFiles {

    private ItemFiles() {}

    static ItemFile read(
            String file,
            SourceText text,
            Function<String, Optional<TeachingCase>> cases,
            Function<String, Optional<String>> media) {
        List<Diagnostic> diagnostics = new ArrayList<>(text.diagnostics());
        if (ContentFiles.isUnreadable(text)) {
            return new ItemFile(file, null, new Marks(file), diagnostics);
        }
        YamlTree.Reading reading = YamlTree.read(file, text.text(), 0);
        Marks marks = reading.marks();
        diagnostics.addAll(reading.diagnostics());
        JsonObject tree = reading.tree();
        if (tree == null) {
            return new ItemFile(file, null, marks, diagnostics);
        }
        if (tree.containsKey("sentences")) {
            diagnostics.add(Diagnostic.error(
                    "KEY_UNKNOWN",
                    "sentences are taken from the case; name passages and accepted quotations",
                    marks.key("sentences")));
        }
        slug(file, tree, marks, diagnostics);
        JsonObject kept = withMedia(tree, media, marks, diagnostics);
        Parsed<AssessmentItem> item = ItemJson.read(withSentences(kept, cases), marks);
        item.diagnostics().stream()
                .filter(found -> !marks.isRefused(found.where().path()))
                .forEach(diagnostics::add);
        return new ItemFile(file, Diagnostic.anyError(diagnostics) ? null : item.value(), marks, diagnostics);
    }

    private static void slug(String file, JsonObject tree, Marks marks, List<Diagnostic> diagnostics) {
        String name = file.substring(file.lastIndexOf('/') + 1).replaceFirst("\\.yaml$", "");
        String slug = tree.getString("slug", "");
        if (!slug.isEmpty() && !slug.equals(name)) {
            diagnostics.add(
                    Diagnostic.error("SLUG", "the slug " + slug + " is not the file's name " + name, marks.at("slug")));
        }
    }

    /** Puts the names under which pictures and sounds are kept in place of those of files. */
    private static JsonObject withMedia(
            JsonObject tree, Function<String, Optional<String>> media, Marks marks, List<Diagnostic> diagnostics) {
        if (!(tree.get("media") instanceof JsonArray listed)) {
            return tree;
        }
        JsonArrayBuilder kept = Trees.JSON.createArrayBuilder();
        for (int i = 0; i < listed.size(); i++) {
            if (listed.get(i) instanceof JsonObject medium && medium.get("file") instanceof JsonString name) {
                Optional<String> found = media.apply(name.getString());
                if (found.isEmpty()) {
                    diagnostics.add(Diagnostic.error(
                            "MEDIA_FILE",
                            "the bank's folder media has no " + name.getString()
                                    + " that is a PNG, JPEG, GIF, WebP, MP3, Ogg or WAV of at most 2 MB",
                            marks.at("media[" + i + "].file")));
                }
                // A name that passes, so that the file is complained of once.
                String shown = found.orElse("0".repeat(32) + ".png");
                kept.add(Trees.JSON.createObjectBuilder(medium).add("file", shown));
            } else {
                kept.add(listed.get(i));
            }
        }
        return Trees.JSON.createObjectBuilder(tree).add("media", kept).build();
    }

    /** Puts the sentences of an evidence item's passages into its tree, when the case they are of can be read. */
    private static JsonObject withSentences(JsonObject tree, Function<String, Optional<TeachingCase>> cases) {
        if (!tree.getString("kind", "").equals("evidence") || !(tree.get("passages") instanceof JsonArray passages)) {
            return tree;
        }
        Optional<TeachingCase> whole = caseSlug(tree).flatMap(cases);
        if (whole.isEmpty()) {
            return tree;
        }
        JsonArrayBuilder sentences = Trees.JSON.createArrayBuilder();
        for (JsonValue id : passages) {
            Optional<Passage> passage =
                    id instanceof JsonString text ? whole.get().passage(text.getString()) : Optional.empty();
            passage.ifPresent(found -> found.sentences().forEach(sentence -> sentences.add(sentence(found, sentence))));
        }
        return Trees.JSON.createObjectBuilder(tree).add("sentences", sentences).build();
    }

    private static Optional<String> caseSlug(JsonObject tree) {
        if (tree.get("anchors") instanceof JsonArray anchors) {
            for (JsonValue anchor : anchors) {
                if (anchor instanceof JsonObject object && object.get("case") instanceof JsonString slug) {
                    return Optional.of(slug.getString());
                }
            }
        }
        return Optional.empty();
    }

    private static JsonObject sentence(Passage passage, Sentence sentence) {
        return Trees.JSON
                .createObjectBuilder()
                .add("passage", passage.id())
                .add("id", sentence.id())
                .add("text", sentence.text())
                .build();
    }
}
