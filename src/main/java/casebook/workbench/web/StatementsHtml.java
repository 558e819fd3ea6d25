package casebook.workbench.web;

import casebook.platform.web.Html;
import casebook.platform.web.Phrases;
import java.util.List;

/** The sentences that are not the current one, written in one piece: a long commentary has thousands. */
final class StatementsHtml {
    private StatementsHtml() {}

    /** @param address of the page, to which the sentence's id is added */
    static String of(List<StatementRow> rows, String address, Phrases words) {
        Html html = new Html(400 * rows.size() + 16);
        for (StatementRow row : rows) {
            String heading = row.heading();
            if (heading != null) {
                html.raw("<h3 class=\"s-head\">").text(heading).raw("</h3>");
            }
            html.raw(row.first() && row.number() > 1 ? "<div class=\"s s-para\" id=\"s-" : "<div class=\"s\" id=\"s-")
                    .text(row.id())
                    .raw("\"><a data-swap=\"\" class=\"tag")
                    .raw(kind(row.type()))
                    .raw("\" href=\"")
                    .text(address + row.id() + "#s-" + row.id())
                    .raw("\" aria-label=\"")
                    .text(words.say("bench.statement", words.word("bench.type." + row.type()), row.number()))
                    .raw("\">")
                    .icon(icon(row.type()))
                    .text(words.word("bench.type." + row.type()))
                    .raw("</a><p>")
                    .raw(row.html())
                    .raw("</p></div>");
        }
        return html.toString();
    }

    static String kind(String type) {
        return switch (type) {
            case "FACT" -> " tag-info";
            case "CLAIM" -> " tag-plum";
            case "JUDGEMENT" -> " tag-warn";
            default -> "";
        };
    }

    static String icon(String type) {
        return switch (type) {
            case "FACT" -> "check";
            case "CLAIM" -> "bubble";
            case "JUDGEMENT" -> "scale";
            default -> "ahead";
        };
    }
}
