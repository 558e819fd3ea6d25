package casebook.content.web;

import casebook.cases.json.CaseTree;
import casebook.content.app.EditingCases;
import casebook.content.editing.CaseField;
import casebook.content.editing.ElementForm;
import casebook.platform.web.SentForm;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The element whose form is shown.
 *
 * @param id empty for a new one
 * @param element as it stands in the edit; empty for a new one
 */
public record EditedElement(CaseTree.Kind kind, String id, JsonObject element) {
    private static final int LONGEST = 48;

    /** The name of a field in a row, as forms of ours send it. */
    private static final Pattern ROW = Pattern.compile("\\w+\\.([0-9]{1,3})\\..*");

    static EditedElement fresh(CaseTree.Kind kind) {
        return new EditedElement(kind, "", JsonValue.EMPTY_JSON_OBJECT);
    }

    public boolean isFresh() {
        return id.isEmpty();
    }

    /** How it looked when it was shown. */
    public String mark() {
        return isFresh() ? "" : EditingCases.mark(element);
    }

    public List<CaseField> fields() {
        return CaseField.of(kind);
    }

    void fill(SentForm form) {
        ElementForm.texts(fields(), element).forEach(form::fill);
    }

    /** As many rows as the form has, and one to add another. */
    public List<Integer> rows(CaseField field, SentForm form) {
        int last = form.fields().stream()
                .filter(name ->
                        name.startsWith(field.key() + ".") && !form.text(name).isBlank())
                .map(ROW::matcher)
                .filter(Matcher::matches)
                .mapToInt(row -> Integer.parseInt(row.group(1)))
                .max()
                .orElse(-1);
        return IntStream.rangeClosed(0, Math.min(last + 1, ElementForm.MOST_ROWS - 1))
                .boxed()
                .toList();
    }

    /** The element as the form says, an empty day of knowledge filled in from its part. */
    JsonObject read(SentForm form, JsonObject tree) {
        JsonObject read = ElementForm.read(fields(), element, form::text);
        if (kind.isMany() && !read.containsKey("knownFrom")) {
            String known = parts(tree).stream()
                    .filter(part -> part.getString("id", "").equals(read.getString("part", "")))
                    .map(part -> part.getString("knownFrom", ""))
                    .findFirst()
                    .orElse("");
            return known.isEmpty() ? read : ElementForm.with(read, "knownFrom", known);
        }
        return read;
    }

    static List<JsonObject> parts(JsonObject tree) {
        return tree.get("parts") instanceof JsonArray array ? array.getValuesAs(JsonObject.class) : List.of();
    }

    /** An id made of the element's name, one that is free. */
    static String idFor(CaseTree.Kind kind, JsonObject element, JsonObject tree) {
        String words = Normalizer.normalize(CaseTree.name(element), Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "-");
        String cut = words.substring(0, Math.min(words.length(), LONGEST)).replaceAll("^-|-$", "");
        String id = kind.prefix() + (cut.isEmpty() ? "new" : cut);
        Map<String, JsonObject> taken = CaseTree.elements(tree, kind);
        String free = id;
        for (int i = 2; taken.containsKey(free); i++) {
            free = id + "-" + i;
        }
        return free;
    }
}
