package casebook.commentary;

/**
 * A run of raw text that belongs together: a paragraph, a heading, a list's entry.
 *
 * @param line the raw line that it begins on, from 1
 * @param text on one line, without the signs that made it a heading or an entry
 */
record Block(int line, String text, Mark mark) {

    /** What the source's own signs say of it, such as Markdown's or what remains of HTML's. */
    enum Mark {
        PLAIN,
        TITLE,
        HEADING,
        BULLET,
        QUOTED,
        EMPHASISED,
        CAPTION,
        RULE,
        /** A page number or a running head. */
        PAGE,
        /** A footnote. */
        NOTE
    }

    int words() {
        return PlainWords.count(text);
    }

    /** Whether it ends as a sentence does. */
    boolean isEnded() {
        return PlainWords.isEnded(text);
    }

    boolean is(Mark other) {
        return mark == other;
    }
}
