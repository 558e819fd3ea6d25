package casebook.delivery.web;

import casebook.item.CandidateInteraction.Terms;
import casebook.platform.web.Html;
import casebook.platform.web.Phrases;
import casebook.platform.web.Words;
import org.jspecify.annotations.Nullable;

/** By what a forecast is resolved, said before it is made. */
final class TermsHtml {
    private final Html html;
    private final Phrases words;

    TermsHtml(Html html, Phrases words) {
        this.html = html;
        this.words = words;
    }

    /** @param terms null writes nothing */
    void write(@Nullable Terms terms) {
        if (terms == null) {
            return;
        }
        html.raw("<dl class=\"terms\">");
        term("forecast.criterion", terms.criterion());
        term("forecast.resolvesOn", Words.date(terms.resolvesOn()));
        term("forecast.resolver", terms.resolver());
        html.raw("</dl>");
    }

    private void term(String word, String said) {
        html.raw("<dt>").text(words.word(word)).raw("</dt><dd>").raw(said).raw("</dd>");
    }
}
