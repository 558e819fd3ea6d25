package casebook.commentary;

import java.util.Locale;

/**
 * Something of the raw text that is not in the body.
 *
 * @param text as it stood, but for the spaces around it
 * @param reason why it went, in plain words
 * @param line the raw text's line that it began on, from 1
 * @param passage how many passages of the body stand before it: where it goes when it is restored
 */
public record Removal(Kind kind, String text, String reason, int line, int passage) {

    public enum Kind {
        /** A sentence of the body shown a second time. */
        PULL_QUOTE,
        /** Who wrote it. */
        BYLINE,
        /** What the page says of an author. */
        BIOGRAPHY,
        /** What the site put there: share lines, newsletters, disclaimers, captions. */
        FURNITURE,
        /** Where and when it was published. */
        SOURCE_LINE;

        /** As files name it: {@code pull-quote}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    Removal at(int passage) {
        return new Removal(kind, text, reason, line, passage);
    }
}
