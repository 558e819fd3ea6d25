package casebook.content.web;

import casebook.platform.web.Markdown;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.stream.Collectors;

/** An exhibit as a reader sees it: its drawing, which was checked when it was taken in, its table and its note. */
final class ExhibitHtml {
    private ExhibitHtml() {}

    static String of(JsonObject exhibit) {
        StringBuilder html = new StringBuilder(Markdown.blocks(exhibit.getString("title", "")));
        String svg = exhibit.getString("svg", "");
        if (!svg.isEmpty()) {
            html.append("<figure class=\"drawing\" role=\"img\" aria-label=\"")
                    .append(escaped(exhibit.getString("alt", "")))
                    .append("\">")
                    .append(svg)
                    .append("</figure>");
        }
        if (exhibit.get("table") instanceof JsonObject table) {
            html.append("<div class=\"tablewrap\"><table class=\"table\"><thead><tr>")
                    .append(cells(table.getJsonArray("columns"), "th scope=\"col\"", "th"))
                    .append("</tr></thead><tbody>");
            for (JsonArray row : table.getJsonArray("rows").getValuesAs(JsonArray.class)) {
                html.append("<tr>").append(cells(row, "td", "td")).append("</tr>");
            }
            html.append("</tbody></table></div>");
        }
        return html.append(Markdown.blocks(exhibit.getString("note", ""))).toString();
    }

    private static String cells(JsonArray cells, String open, String close) {
        return cells.getValuesAs(JsonString::getString).stream()
                .map(cell -> "<" + open + ">" + Markdown.line(cell) + "</" + close + ">")
                .collect(Collectors.joining());
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
