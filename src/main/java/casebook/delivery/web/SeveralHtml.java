package casebook.delivery.web;

import casebook.item.CandidateInteraction.Question;
import casebook.item.CandidateInteraction.Several;
import casebook.item.Kind;
import casebook.platform.web.Html;
import casebook.platform.web.Phrases;

/** Several questions about one thing, one below the other, each a part that the script binds by itself. */
final class SeveralHtml {
    /** Names on the page have the slot in them; those of parts a number that no slot has. */
    private static final int APART = 1000;

    private final int slot;
    private final Html html;
    private final Phrases words;

    SeveralHtml(int slot, Html html, Phrases words) {
        this.slot = slot;
        this.html = html;
        this.words = words;
    }

    void write(Several several) {
        int at = 0;
        for (Question question : several.questions()) {
            at++;
            int name = slot * APART + at;
            html.raw("<section class=\"part\" data-part=\"")
                    .text(question.name())
                    .raw("\" data-kind=\"");
            html.raw(question.kind().lexical()).raw("\" data-slot=\"").number(name);
            html.raw("\" aria-labelledby=\"part-")
                    .number(name)
                    .raw("\"><h3 class=\"step\" id=\"part-")
                    .number(name);
            html.raw("\"><b>")
                    .text(words.say("part.of", at, several.questions().size()))
                    .raw("</b> ");
            html.text(words.say("question.marks", question.marks())).raw("</h3><div class=\"stem\" id=\"stem-");
            html.number(name).raw("\">").raw(question.prompt()).raw("</div>");
            new InteractionHtml(name, html, words).parts(question.interaction(), question.kind() == Kind.CLASSIFY);
            html.raw("<p class=\"limit small\" data-limit=\"\" role=\"status\"></p></section>");
        }
    }
}
