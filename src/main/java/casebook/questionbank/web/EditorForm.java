package casebook.questionbank.web;

import casebook.cases.Passage;
import casebook.cases.Sentence;
import casebook.cases.TeachingCase;
import casebook.platform.web.SentForm;
import casebook.questionbank.ItemFields;
import casebook.questionbank.ItemRows;
import casebook.questionbank.ItemText;
import casebook.questionbank.web.Part.Rows;
import casebook.shared.Diagnostic;
import casebook.shared.JsonTree;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What stands in the editor: fields, or the text of the file form.
 *
 * @param text null while it is written in fields
 * @param tree what it comes to
 * @param unread why the text cannot be read; the tree is then empty
 */
public record EditorForm(
        Map<String, String> fields, @Nullable String text, JsonObject tree, List<Diagnostic> unread) {
    /** Parameters of the page that are no fields of the item. */
    private static final Set<String> OTHERS = Set.of("csrf", "do", "item", "bank", "done");

    static EditorForm of(JsonObject tree, ItemText files) {
        return KindForm.of(tree.getString("kind", "")).isPresent() && ItemFields.holds(tree)
                ? ofFields(ItemFields.of(tree))
                : new EditorForm(Map.of(), files.write(bare(tree)), tree, List.of());
    }

    private static JsonObject bare(JsonObject tree) {
        return JsonTree.object(tree).remove("sentences").build();
    }

    static EditorForm ofFields(Map<String, String> fields) {
        return new EditorForm(fields, null, ItemFields.tree(fields), List.of());
    }

    static EditorForm ofText(String text, ItemText files) {
        ItemText.Reading read = files.read(text);
        JsonObject tree = read.tree();
        return tree == null
                ? new EditorForm(Map.of(), text, JsonObject.EMPTY_JSON_OBJECT, read.diagnostics())
                : new EditorForm(Map.of(), text, tree, read.diagnostics());
    }

    static EditorForm sent(SentForm form, ItemText files) {
        if (form.has("in-mode", "file")) {
            return ofText(form.text("in-text"), files);
        }
        Map<String, String> fields = new LinkedHashMap<>();
        form.fields().stream()
                .filter(name -> !OTHERS.contains(name) && !name.startsWith("in-"))
                .forEach(name -> fields.put(name, form.text(name)));
        return ofFields(ItemFields.marked(fields));
    }

    public boolean isFile() {
        return text != null;
    }

    public String kind() {
        return tree.getString("kind", "");
    }

    /** After a button that changes rows. */
    EditorForm with(String button, @Nullable TeachingCase whole) {
        return add(button.substring(button.indexOf(':') + 1), whole);
    }

    /** With these fields put in. */
    EditorForm and(Map<String, String> others) {
        Map<String, String> more = new LinkedHashMap<>(fields);
        more.putAll(others);
        return ofFields(more);
    }

    /** As it is after a button was pressed; the same when the button changes nothing in it. */
    EditorForm after(String button, ItemText files, @Nullable TeachingCase whole) {
        int colon = button.indexOf(':');
        String deed = colon < 0 ? button : button.substring(0, colon);
        String of = button.substring(colon + 1);
        return switch (deed) {
            case "add" -> isFile() ? this : add(of, whole);
            case "remove" -> isFile() ? this : ofFields(ItemRows.remove(fields, of));
            case "up" -> isFile() ? this : ofFields(ItemRows.up(fields, of));
            case "work" -> ofFields(ItemRows.add(fields, "anchors", ".reference", ""));
            case "quote" -> quote(of, whole);
            case "file" -> isFile() ? this : new EditorForm(Map.of(), files.write(tree), tree, List.of());
            case "form" -> isFile() && unread.isEmpty() ? of(tree, files) : this;
            default -> this;
        };
    }

    /** With one more picture or sound. */
    EditorForm showing(String file, ItemText files) {
        if (!isFile()) {
            int row = ItemRows.of(fields, "media").size();
            return and(Map.of("media[" + row + "].file", file, "media[" + row + "].alt", ""));
        }
        if (Diagnostic.anyError(unread)) {
            return this;
        }
        JsonArrayBuilder media = JsonTree.array();
        if (tree.get("media") instanceof JsonArray there) {
            there.forEach(media::add);
        }
        JsonObject shown = JsonTree.object(tree)
                .add("media", media.add(JsonTree.object().add("file", file).add("alt", "")))
                .build();
        return new EditorForm(Map.of(), files.write(shown), shown, List.of());
    }

    private EditorForm add(String list, @Nullable TeachingCase whole) {
        Optional<Rows> rows = KindForm.list(kind(), list);
        if (rows.isEmpty()) {
            return this;
        }
        Map<String, String> more =
                ItemRows.add(fields, list, rows.get().first(), rows.get().ids());
        return ofFields(list.equals("anchors") ? inCase(more, whole) : more);
    }

    private static Map<String, String> inCase(Map<String, String> fields, @Nullable TeachingCase whole) {
        int last = ItemRows.of(fields, "anchors").getLast();
        fields.put("anchors[" + last + "].case", whole == null ? "" : whole.slug());
        return fields;
    }

    /** An anchor at the words {@code passage|words}, or at a passage's first sentence when no words are given. */
    private EditorForm quote(String of, @Nullable TeachingCase whole) {
        String passage = of.contains("|") ? of.substring(0, of.indexOf('|')) : of;
        String words = of.contains("|") ? of.substring(of.indexOf('|') + 1).strip() : "";
        Optional<Passage> named = whole == null ? Optional.empty() : whole.passage(passage);
        if (named.isEmpty() || isFile()) {
            return this;
        }
        List<Sentence> sentences = named.get().sentences();
        String first =
                sentences.isEmpty() ? named.get().text() : sentences.getFirst().text();
        Map<String, String> more = fields;
        String row = blankAnchor();
        if (row.isEmpty()) {
            more = inCase(ItemRows.add(fields, "anchors", ".quote", ""), whole);
            row = "anchors[" + ItemRows.of(more, "anchors").getLast() + "]";
        }
        Map<String, String> quoted = new LinkedHashMap<>(more);
        quoted.put(row + ".passage", passage);
        quoted.put(row + ".quote", words.isEmpty() ? first : words);
        return ofFields(quoted);
    }

    /** A row for an anchor in which nothing is written yet; empty when there is none. */
    private String blankAnchor() {
        return ItemRows.of(fields, "anchors").stream()
                .map(row -> "anchors[" + row + "]")
                .filter(row -> !fields.containsKey(row + ".reference")
                        && fields.getOrDefault(row + ".quote", "").isEmpty()
                        && !fields.getOrDefault(row + ".case", "").isEmpty())
                .findFirst()
                .orElse("");
    }
}
