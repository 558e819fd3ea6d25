package casebook.questionbank.web;

import casebook.platform.web.Html;
import casebook.platform.web.Markdown;
import casebook.platform.web.Phrases;
import casebook.questionbank.ItemFields;
import casebook.questionbank.ItemRows;
import casebook.questionbank.web.Part.Field;
import casebook.questionbank.web.Part.Group;
import casebook.questionbank.web.Part.Input;
import casebook.questionbank.web.Part.Rows;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;

/** The key of an item to read: its kind's own part, with what the form calls its fields. */
final class KeyHtml {
    private final Map<String, String> fields;
    private final Offers offers;
    private final Phrases words;
    private final Html html = new Html(1 << 12);

    private KeyHtml(Map<String, String> fields, Offers offers, Phrases words) {
        this.fields = fields;
        this.offers = offers;
        this.words = words;
    }

    /** Empty for a kind without a form of its own. */
    static String of(JsonObject tree, Offers offers, Phrases words) {
        List<Part> parts = KindForm.of(tree.getString("kind", "")).orElse(List.of());
        if (parts.isEmpty() || !ItemFields.holds(tree)) {
            return "";
        }
        KeyHtml key = new KeyHtml(ItemFields.of(tree), offers, words);
        parts.forEach(part -> key.part("", part));
        return key.html.toString();
    }

    private void part(String under, Part part) {
        switch (part) {
            case Field field -> field(under, field);
            case Group group -> group.fields().forEach(field -> field(under, field));
            case Rows rows -> rows(under, rows);
        }
    }

    private static String path(String under, String name) {
        return name.isEmpty() ? under : under.isEmpty() ? name : under + "." + name;
    }

    private void field(String under, Field field) {
        String value = fields.getOrDefault(path(under, field.name()), "");
        if (value.isEmpty() || field.input() == Input.KEY) {
            return;
        }
        boolean main = field.name().equals("text") && !under.isEmpty();
        html.raw(main ? "<div class=\"key-text\">" : "<div class=\"key-more\"><span class=\"mini-l\">");
        html.raw(main ? "" : escaped(words.word("field." + field.name())) + "</span>");
        html.raw("<div>").raw(said(field, value)).raw("</div></div>");
    }

    private String said(Field field, String value) {
        return switch (field.input()) {
            case TEXT -> Markdown.blocks(value);
            case LINE -> Markdown.line(value);
            case FLAG -> escaped(words.word("editor.yes"));
            case SELECT -> escaped(offers.of(field.choices(), fields).getOrDefault(value, value));
            case NUMBER, KEY, MEDIUM -> escaped(value);
        };
    }

    private static String escaped(String text) {
        return new Html(text.length()).text(text).toString();
    }

    private void rows(String under, Rows rows) {
        String list = path(under, rows.name());
        html.raw("<ol class=\"key-rows\">");
        for (int row : ItemRows.of(fields, list)) {
            String path = list + "[" + row + "]";
            boolean key = fields.getOrDefault(path + ".key", "").equals("on");
            html.raw(key ? "<li class=\"key-row is-key\">" : "<li class=\"key-row\">");
            if (key) {
                html.raw("<span class=\"tag tag-ok\">").icon("check");
                html.text(words.word("field.key")).raw("</span>");
            }
            rows.parts().forEach(part -> part(path, part));
            html.raw("</li>");
        }
        html.raw("</ol>");
    }
}
