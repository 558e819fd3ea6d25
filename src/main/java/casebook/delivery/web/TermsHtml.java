package casebook.delivery.web;

import casebook.item.CandidateInteraction.Terms;
import casebook.platform.web.Html;
import casebook.platform.web.Phrases;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** By what a forecast is resolved, said before it is made. */
final class TermsHtml {
    /** As elsewhere on pages; English is the language of the words. */
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);

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
        term("forecast.resolvesOn", DAY.format(terms.resolvesOn()));
        term("forecast.resolver", terms.resolver());
        html.raw("</dl>");
    }

    private void term(String word, String said) {
        html.raw("<dt>").text(words.word(word)).raw("</dt><dd>").raw(said).raw("</dd>");
    }
}
