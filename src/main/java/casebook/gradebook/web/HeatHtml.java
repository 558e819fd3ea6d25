package casebook.gradebook.web;

import casebook.gradebook.report.ConceptNames;
import casebook.gradebook.report.CourseReport;
import casebook.gradebook.report.HeatMap;
import casebook.gradebook.report.SectionSums;
import casebook.platform.web.Html;
import casebook.platform.web.Phrases;

/** The heat map's table. Written here and not in the page: a large course has thousands of cells. */
final class HeatHtml {
    private static final int FEW = 5;

    private final CourseReport report;
    private final HeatMap map;
    private final ConceptNames names;
    private final Phrases words;
    private final String query;
    private final Html html;

    HeatHtml(CourseReport report, HeatMap map, ConceptNames names, Phrases words, ReportFilter filter) {
        this.report = report;
        this.map = map;
        this.names = names;
        this.words = words;
        this.query = filter.getQuery();
        this.html = new Html(4_096 + map.rows().size() * (report.sections().size() + 1) * 160);
    }

    String table() {
        boolean many = report.sections().size() > FEW;
        html.raw("<table class=\"heat").raw(many ? " heat-many" : "").raw("\"><caption class=\"vh\">");
        html.text(words.word("coordinate.heat.caption")).raw("</caption>");
        head();
        String bank = "";
        for (HeatMap.Row row : map.rows()) {
            if (!row.concept().bank().equals(bank)) {
                bank = row.concept().bank();
                html.raw(bank.isEmpty() ? "" : "<tbody><tr class=\"heat-bank\"><th scope=\"rowgroup\" colspan=\"")
                        .number(report.sections().size() + 2)
                        .raw("\">")
                        .text(names.bank(bank))
                        .raw("</th></tr>");
            }
            row(row);
        }
        return html.raw("</tbody></table>").toString();
    }

    private void head() {
        html.raw("<thead><tr><th scope=\"col\">")
                .text(words.word("coordinate.heat.outcome"))
                .raw("</th>");
        for (SectionSums section : report.sections()) {
            html.raw("<th scope=\"col\">")
                    .text(name(section.section()))
                    .raw("<br/>")
                    .text(words.say("coordinate.n", section.n()))
                    .raw("</th>");
        }
        int n = report.sections().stream().mapToInt(SectionSums::n).sum();
        html.raw("<th scope=\"col\" class=\"all\">")
                .text(words.word(report.whole() ? "coordinate.course" : "coordinate.together"))
                .raw("<br/>")
                .text(words.say("coordinate.n", n))
                .raw("</th></tr></thead>");
    }

    private String name(long section) {
        String name = report.names().get(section);
        return name == null ? words.word("coordinate.noSection") : words.say("coordinate.heat.section", name);
    }

    private void row(HeatMap.Row row) {
        String concept = names.of(row.concept());
        html.raw("<tr><th scope=\"row\">").text(concept).raw("</th>");
        for (int at = 0; at < row.cells().size(); at++) {
            SectionSums section = report.sections().get(at);
            cell(
                    row.cells().get(at),
                    "section.xhtml?" + query + "&section=" + section.section(),
                    "",
                    name(section.section()) + ", " + concept);
        }
        cell(
                row.all(),
                "questions.xhtml?" + query + "&bank=" + row.concept().bank() + "&concept="
                        + row.concept().concept(),
                "all ",
                words.word(report.whole() ? "coordinate.course" : "coordinate.together") + ", " + concept);
        html.raw("</tr>");
    }

    private void cell(HeatMap.Cell cell, String link, String kind, String about) {
        html.raw("<td class=\"").raw(kind).raw("h").number(cell.step()).raw("\">");
        if (cell.students() == 0) {
            html.raw("<span class=\"heat-none\">–<span class=\"vh\">")
                    .text(words.word("coordinate.heat.none"))
                    .raw("</span></span></td>");
            return;
        }
        html.raw("<a href=\"").text(link).raw("\" title=\"").text(about).text(", ");
        html.text(words.say("coordinate.n", cell.students())).raw("\">");
        if (cell.hidden()) {
            html.text(words.word("coordinate.few"));
        } else {
            html.number((int) Math.round(cell.share() * 100));
        }
        if (!cell.hidden()) {
            html.raw("<small><span class=\"vh\">, n = </span>")
                    .number(cell.students())
                    .raw("</small>");
        }
        if (cell.below()) {
            html.icon("down")
                    .raw("<span class=\"vh\">")
                    .text(words.word("coordinate.heat.below"))
                    .raw("</span>");
        }
        html.raw("</a></td>");
    }
}
