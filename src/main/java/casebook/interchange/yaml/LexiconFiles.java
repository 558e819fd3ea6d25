package casebook.interchange.yaml;

import casebook.commentary.Lexicon;
import casebook.shared.Diagnostic;
import casebook.shared.Parsed;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes lexicons of checked trees: bank and concepts exist, each concept once, each cue can be looked for. */
final class LexiconFiles {

    private LexiconFiles() {}

    static Parsed<Lexicon> lexicon(CheckedTree file, @Nullable Set<String> concepts) {
        JsonObject tree = file.tree();
        if (tree == null || Diagnostic.anyError(file.diagnostics())) {
            return Parsed.failed(file.diagnostics());
        }
        String[] folders = file.file().split("/", -1);
        String folder = folders.length > 1 ? folders[folders.length - 2] : "";
        if (!BankFiles.UNNAMED.contains(folder) && !tree.getString("bank").equals(folder)) {
            file.error("SLUG", "the bank " + tree.getString("bank") + " is not the folder's name " + folder, "bank");
        }
        Set<String> seen = new HashSet<>();
        List<JsonObject> entries = tree.getJsonArray("entries").getValuesAs(JsonObject.class);
        for (int i = 0; i < entries.size(); i++) {
            String path = "entries[" + i + "]";
            String concept = entries.get(i).getString("concept");
            if (concepts != null && !concepts.contains(concept)) {
                file.error("CONCEPT_UNKNOWN", "the bank has no concept " + concept, path + ".concept");
            }
            if (!seen.add(concept)) {
                file.error("ID_TWICE", "the concept " + concept + " has two entries", path + ".concept");
            }
            cues(file, entries.get(i), path, "cues");
            cues(file, entries.get(i), path, "except");
        }
        return Diagnostic.anyError(file.diagnostics())
                ? Parsed.failed(file.diagnostics())
                : Parsed.of(
                        new Lexicon(
                                tree.getString("bank"),
                                entries.stream().map(LexiconFiles::entry).toList()),
                        file.diagnostics());
    }

    private static void cues(CheckedTree file, JsonObject entry, String path, String list) {
        List<String> cues = words(entry, list);
        for (int i = 0; i < cues.size(); i++) {
            String fault = Lexicon.fault(cues.get(i));
            if (!fault.isEmpty()) {
                file.error("CUE", fault, path + "." + list + "[" + i + "]");
            }
        }
    }

    private static Lexicon.Entry entry(JsonObject entry) {
        return new Lexicon.Entry(entry.getString("concept"), words(entry, "cues"), words(entry, "except"));
    }

    private static List<String> words(JsonObject entry, String list) {
        JsonArray words = entry.getJsonArray(list);
        return words == null ? List.of() : words.getValuesAs(JsonString::getString);
    }
}
