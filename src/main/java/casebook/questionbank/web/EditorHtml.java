package casebook.questionbank.web;

import casebook.platform.web.Html;
import casebook.platform.web.Phrases;
import casebook.questionbank.ItemRows;
import casebook.questionbank.web.Part.Field;
import casebook.questionbank.web.Part.Group;
import casebook.questionbank.web.Part.Input;
import casebook.questionbank.web.Part.Rows;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The form of an item, field by field. Written here and not in the page, since lists stand within lists. A field that the
 * form has no input for is kept in a hidden one, so that nothing of an item is lost.
 */
final class EditorHtml {
    private static final int LONG = 20_000;

    private final Map<String, String> fields;
    private final Map<String, String> faults;
    private final Offers offers;
    private final Phrases words;
    private final Html html = new Html(1 << 14);
    private final Set<String> written = new HashSet<>();

    /** @param faults what stops the save, by the path of the field */
    EditorHtml(Map<String, String> fields, Map<String, String> faults, Offers offers, Phrases words) {
        this.fields = fields;
        this.faults = faults;
        this.offers = offers;
        this.words = words;
    }

    /** The id of the input of a field, by its path. */
    static String id(String path) {
        return path.replaceAll("[^A-Za-z0-9]+", "-").replaceAll("^-|-$", "");
    }

    String write(List<Part> parts) {
        parts.forEach(part -> part("", part));
        return html.toString();
    }

    /** Hidden inputs for all that no call to {@link #write} wrote; to be called last. */
    String rest() {
        Html rest = new Html(1_024);
        fields.forEach((path, value) -> {
            if (!written.contains(path)) {
                rest.raw("<input type=\"hidden\" name=\"").text(path).raw("\" value=\"");
                rest.text(value).raw("\"/>");
            }
        });
        return rest.toString();
    }

    private void part(String under, Part part) {
        switch (part) {
            case Field field -> field(under, field, false);
            case Group group -> {
                html.raw("<div class=\"").raw(group.look()).raw("\">");
                group.fields().forEach(field -> field(under, field, false));
                html.raw("</div>");
            }
            case Rows rows -> rows(under, rows);
        }
    }

    private static String path(String under, String name) {
        return name.isEmpty() ? under : under.isEmpty() ? name : under + "." + name;
    }

    private String value(String path) {
        return fields.getOrDefault(path, "");
    }

    /** @param small within a row */
    private void field(String under, Field field, boolean small) {
        String path = path(under, field.name());
        if (field.input() == Input.KEY) {
            return;
        }
        written.add(path);
        if (field.input() == Input.FLAG) {
            flag(path, field.name());
            return;
        }
        if (field.input() == Input.MEDIUM) {
            input(path, field);
            return;
        }
        html.raw("<div class=\"field")
                .raw(fault(path).isEmpty() ? "" : " is-wrong")
                .raw("\"><label");
        html.raw(small ? " class=\"mini-l\"" : "").raw(" for=\"").raw(id(path)).raw("\">");
        html.text(words.word("field." + field.name())).raw("</label>");
        help(path, field.name());
        input(path, field);
        html.raw("</div>");
    }

    private String fault(String path) {
        return faults.getOrDefault(path, "");
    }

    private void help(String path, String name) {
        if (isHelped(path, name)) {
            html.raw("<p class=\"help\" id=\"").raw(id(path)).raw("-help\">");
            html.text(words.word("help." + name)).raw("</p>");
        }
        if (!fault(path).isEmpty()) {
            html.raw("<p class=\"error\" id=\"").raw(id(path)).raw("-error\">");
            html.icon("warn").text(fault(path)).raw("</p>");
        }
    }

    /** What helps once would tire in every row. */
    private boolean isHelped(String path, String name) {
        return path.indexOf('[') < 0 && words.has("help." + name);
    }

    private void input(String path, Field field) {
        switch (field.input()) {
            case LINE -> line(path, field.name(), "text");
            case NUMBER -> line(path, field.name(), "decimal");
            case TEXT -> {
                html.raw("<textarea class=\"input\"").raw(attributes(path, field.name()));
                html.raw(" rows=\"")
                        .number(lines(value(path)))
                        .raw("\" maxlength=\"")
                        .number(LONG)
                        .raw("\">\n");
                html.text(value(path)).raw("</textarea>");
            }
            case SELECT -> select(path, field);
            case MEDIUM -> html.raw(MediumHtml.of(path, value(path)));
            case FLAG, KEY -> throw new IllegalStateException("written elsewhere");
        }
    }

    private static int lines(String text) {
        return Math.clamp(text.length() / 55 + text.lines().count(), 2, 8);
    }

    private void line(String path, String name, String mode) {
        html.raw("<input class=\"input")
                .raw(mode.equals("decimal") ? " num" : "")
                .raw("\" type=\"text\" inputmode=\"");
        html.raw(mode).raw("\" maxlength=\"1000\" value=\"").text(value(path)).raw("\"");
        html.raw(attributes(path, name)).raw("/>");
    }

    private String attributes(String path, String name) {
        String id = id(path);
        boolean wrong = !fault(path).isEmpty();
        String told = (isHelped(path, name) ? id + "-help " : "") + (wrong ? id + "-error" : "");
        return new Html(128)
                .raw(" id=\"")
                .raw(id)
                .raw("\" name=\"")
                .text(path)
                .raw("\" autocomplete=\"off\"")
                .raw(told.isEmpty() ? "" : " aria-describedby=\"" + told.strip() + "\"")
                .raw(wrong ? " aria-invalid=\"true\"" : "")
                .toString();
    }

    private void select(String path, Field field) {
        Map<String, String> choices = offers.of(field.choices(), fields);
        String value = value(path);
        html.raw("<select class=\"input\"").raw(attributes(path, field.name())).raw(">");
        option("", words.word("editor.none"), value);
        choices.forEach((each, label) -> option(each, label, value));
        if (!value.isEmpty() && !choices.containsKey(value)) {
            option(value, value, value);
        }
        html.raw("</select>");
    }

    private void option(String value, String label, String chosen) {
        html.raw("<option value=\"").text(value).raw(value.equals(chosen) ? "\" selected=\"selected\">" : "\">");
        html.text(label).raw("</option>");
    }

    private void flag(String path, String name) {
        html.raw("<div class=\"field\"><label class=\"check\"><input type=\"checkbox\" value=\"on\"");
        html.raw(attributes(path, name)).raw(value(path).equals("on") ? " checked=\"checked\"/> " : "/> ");
        html.text(words.word("field." + name)).raw("</label></div>");
    }

    private void rows(String under, Rows rows) {
        String list = path(under, rows.name());
        String name = rows.name().isEmpty() ? "quotations" : rows.name();
        html.raw("<fieldset class=\"field\" id=\"").raw(id(list)).raw("\" tabindex=\"-1\"><legend>");
        html.text(words.word("list." + name)).raw("</legend>");
        if (words.has("list." + name + ".help")) {
            html.raw("<p class=\"help\">")
                    .text(words.word("list." + name + ".help"))
                    .raw("</p>");
        }
        if (!fault(list).isEmpty()) {
            html.raw("<p class=\"error\">").icon("warn").text(fault(list)).raw("</p>");
        }
        int count = 0;
        for (int row : ItemRows.of(fields, list)) {
            row(list, row, ++count, rows, name);
        }
        if (rows.name().equals("media")) {
            html.raw(MediumHtml.upload(fault("in-file"), words));
        } else {
            act("add:" + list, "btn btn-small", "plus", words.word("list." + name + ".add"), "");
        }
        html.raw("</fieldset>");
    }

    private void row(String list, int row, int count, Rows rows, String name) {
        String path = list + "[" + row + "]";
        String called = words.say("list." + name + ".row", count);
        html.raw("<div class=\"orow\" role=\"group\" aria-label=\"")
                .text(called)
                .raw("\" id=\"");
        html.raw(id(path)).raw("\" tabindex=\"-1\">");
        boolean keyed = rows.parts().getFirst() instanceof Field first && first.input() == Input.KEY;
        if (keyed) {
            key(list, row, called);
        } else {
            html.raw("<span class=\"orow-n\" aria-hidden=\"true\">")
                    .number(count)
                    .raw("</span>");
        }
        html.raw("<div class=\"sub\">");
        boolean reference = fields.containsKey(path + ".reference");
        if (reference) {
            within(path, Part.select("reference", "references"));
        } else {
            rows.parts().forEach(part -> within(path, part));
        }
        html.raw("<p class=\"orow-do\">");
        if (count > 1) {
            act("up:" + path, "btn btn-quiet btn-small", "up", words.word("editor.up"), called);
        }
        act("remove:" + path, "btn btn-quiet btn-small", "x", words.word("editor.remove"), called);
        html.raw("</p></div></div>");
    }

    private void within(String path, Part part) {
        if (part instanceof Field field) {
            field(path, field, true);
        } else {
            part(path, part);
        }
    }

    private void key(String list, int row, String called) {
        String path = list + "[" + row + "].key";
        written.add(path);
        boolean several = value("multiple").equals("on") && list.equals("choices");
        html.raw("<input type=\"")
                .raw(several ? "checkbox" : "radio")
                .raw("\" id=\"")
                .raw(id(path));
        html.raw("\" name=\"").text(several ? path : list + ".key").raw("\" value=\"");
        html.raw(several ? "on" : Integer.toString(row)).raw("\" aria-label=\"");
        html.text(words.say("editor.key", called)).raw("\"");
        html.raw(value(path).equals("on") ? " checked=\"checked\"/>" : "/>");
    }

    /** @param of what it is done to, for those who hear the page */
    private void act(String deed, String look, String icon, String word, String of) {
        html.raw("<button class=\"")
                .raw(look)
                .raw("\" type=\"submit\" name=\"do\" value=\"")
                .text(deed);
        html.raw("\">").icon(icon).raw(" <span>").text(word).raw("</span>");
        if (!of.isEmpty()) {
            html.raw("<span class=\"vh\"> ").text(of).raw("</span>");
        }
        html.raw("</button> ");
    }
}
