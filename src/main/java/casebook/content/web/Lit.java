package casebook.content.web;

import casebook.cases.Passage;
import casebook.cases.Resolution.Found;
import org.jspecify.annotations.Nullable;

/** A passage's text in three: what stands before the words that are lit, those words, what follows. */
public record Lit(String passage, String before, String words, String after) {

    /** With the words of a quotation lit, if they stand there. */
    static Lit of(Passage passage, String quote) {
        String text = passage.text().replace('\n', ' ');
        int at = text.indexOf(quote);
        return at < 0
                ? new Lit(passage.id(), text, "", "")
                : new Lit(passage.id(), text.substring(0, at), quote, text.substring(at + quote.length()));
    }

    /** With a place lit, if there is one. */
    static Lit of(Passage passage, @Nullable Found at) {
        String text = passage.text().replace('\n', ' ');
        if (at == null) {
            return new Lit(passage.id(), text, "", "");
        }
        int from = text.offsetByCodePoints(0, at.start());
        int to = text.offsetByCodePoints(0, at.end());
        return new Lit(passage.id(), text.substring(0, from), text.substring(from, to), text.substring(to));
    }
}
