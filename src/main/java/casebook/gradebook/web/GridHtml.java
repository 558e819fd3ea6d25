package casebook.gradebook.web;

import casebook.gradebook.GridRow;
import casebook.gradebook.ResultLine;
import casebook.platform.web.Html;
import casebook.platform.web.Phrases;
import casebook.platform.web.Words;
import casebook.scoring.ScoreEntry;
import casebook.scoring.SlotVerdict;
import java.util.Locale;
import java.util.Optional;

/** The cells of the questions in one row, written in one piece: a page has a thousand of them. */
final class GridHtml {
    private static final int CELL = 220;
    private static final Phrases WORDS = Phrases.of("results", Locale.ENGLISH);

    private GridHtml() {}

    static String cells(GridRow row, int questions) {
        Html html = new Html(questions * CELL);
        for (int slot = 1; slot <= questions; slot++) {
            cell(html, row, slot);
        }
        return html.toString();
    }

    private static void cell(Html html, GridRow row, int slot) {
        ResultLine line = row.line();
        Optional<ScoreEntry> entry = row.at(slot);
        String label = WORDS.say("grid.questionShort", slot);
        if (line == null) {
            html.raw("<td class=\"num q-none\" data-label=\"").text(label).raw("\">–</td>");
            return;
        }
        String verdict = entry.map(found -> found.verdict().name()).orElse("OPEN");
        html.raw("<td class=\"num q q-")
                .raw(verdict)
                .raw("\" data-label=\"")
                .text(label)
                .raw("\"><a href=\"answer.xhtml?attempt=")
                .raw(Long.toString(line.attempt()))
                .raw("&amp;slot=")
                .number(slot)
                .raw("\">")
                .icon(entry.map(found -> icon(found.verdict())).orElse("pen"))
                .text(entry.map(found -> Words.figure(found.score())).orElse("–"))
                .raw("<span class=\"vh\"> ")
                .text(WORDS.word("verdict." + verdict))
                .raw(", ")
                .text(WORDS.say("grid.cell", slot, row.name()))
                .raw("</span></a></td>");
    }

    static String icon(SlotVerdict verdict) {
        return switch (verdict) {
            case CORRECT -> "check";
            case PARTIAL -> "half";
            case INCORRECT -> "x";
            case UNANSWERED -> "circle";
            case PENDING -> "clock";
            case NEEDS_ATTENTION -> "warn";
        };
    }
}
