package casebook.interchange.yaml;

import casebook.questionbank.BankTree;
import casebook.questionbank.Misconception;
import casebook.questionbank.QuestionBank;
import casebook.questionbank.Reference;
import casebook.shared.Diagnostic;
import casebook.shared.Parsed;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Makes banks and lists of checked trees. */
final class BankFiles {

    /** Folders whose name the path does not tell. */
    static final Set<String> UNNAMED = Set.of("", ".", "..");

    private BankFiles() {}

    static Parsed<QuestionBank> bank(CheckedTree file) {
        unique(file, "concepts");
        JsonObject tree = file.tree();
        if (tree != null) {
            String[] folders = file.file().split("/", -1);
            String folder = folders.length > 1 ? folders[folders.length - 2] : "";
            String slug = tree.getString("slug", "");
            if (!slug.isEmpty() && !UNNAMED.contains(folder) && !slug.equals(folder)) {
                file.error("SLUG", "the slug " + slug + " is not the folder's name " + folder, "slug");
            }
        }
        return parsed(file, BankTree::read);
    }

    static Parsed<List<Reference>> references(CheckedTree file) {
        unique(file, "references");
        return parsed(file, tree -> objects(tree, "references", BankFiles::reference));
    }

    static Parsed<List<Misconception>> misconceptions(CheckedTree file) {
        unique(file, "misconceptions");
        return parsed(
                file,
                tree -> objects(
                        tree,
                        "misconceptions",
                        entry -> new Misconception(
                                entry.getString("id"), entry.getString("name"), entry.getString("note"))));
    }

    private static <T> Parsed<T> parsed(CheckedTree file, Function<JsonObject, T> form) {
        JsonObject tree = file.tree();
        return tree == null || Diagnostic.anyError(file.diagnostics())
                ? Parsed.failed(file.diagnostics())
                : Parsed.of(form.apply(tree), file.diagnostics());
    }

    private static void unique(CheckedTree file, String list) {
        if (file.tree() == null || !(file.tree().get(list) instanceof JsonArray entries)) {
            return;
        }
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < entries.size(); i++) {
            String id = entries.get(i) instanceof JsonObject entry ? entry.getString("id", "") : "";
            if (!id.isEmpty() && !ids.add(id)) {
                file.error("ID_TWICE", "the id " + id + " is given twice", list + "[" + i + "].id");
            }
        }
    }

    private static Reference reference(JsonObject entry) {
        return new Reference(
                entry.getString("id"),
                entry.getJsonArray("authors").getValuesAs(JsonString::getString),
                entry.getInt("year"),
                entry.getString("title"),
                entry.getString("kind"),
                text(entry, "in"),
                entry.containsKey("date") ? LocalDate.parse(entry.getString("date")) : null,
                text(entry, "note"));
    }

    private static @Nullable String text(JsonObject entry, String key) {
        return entry.containsKey(key) ? entry.getString(key) : null;
    }

    private static <T> List<T> objects(JsonObject tree, String key, Function<JsonObject, T> form) {
        return tree.getJsonArray(key).getValuesAs(JsonObject.class).stream()
                .map(form)
                .toList();
    }
}
