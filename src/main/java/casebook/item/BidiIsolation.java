package casebook.item;

import org.commonmark.node.CustomNode;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.PostProcessor;

/**
 * Isolates runs of Arabic script, so that a name in Urdu or Persian does not turn the punctuation around it. Text that is
 * in Arabic script alone is isolated as a whole, its punctuation with it.
 */
final class BidiIsolation implements PostProcessor {

    private static final int FIRST_ARABIC = 0x0600;

    /** A run from right to left. */
    static final class RightToLeft extends CustomNode {

        private final String literal;

        RightToLeft(String literal) {
            this.literal = literal;
        }

        String literal() {
            return literal;
        }
    }

    @Override
    public Node process(Node document) {
        var texts = Markup.texts(document);
        if (texts.stream().noneMatch(text -> text.getLiteral().chars().anyMatch(BidiIsolation::arabic))) {
            return document;
        }
        boolean mixed =
                texts.stream().anyMatch(text -> text.getLiteral().codePoints().anyMatch(BidiIsolation::otherLetter));
        for (Text text : texts) {
            if (mixed) {
                split(text);
            } else {
                text.insertBefore(new RightToLeft(text.getLiteral()));
                text.unlink();
            }
        }
        return document;
    }

    private static void split(Text text) {
        String literal = text.getLiteral();
        int done = 0;
        int start = next(literal, 0);
        while (start < literal.length()) {
            int end = end(literal, start);
            if (start > done) {
                text.insertBefore(new Text(literal.substring(done, start)));
            }
            text.insertBefore(new RightToLeft(literal.substring(start, end)));
            done = end;
            start = next(literal, end);
        }
        if (done > 0 && done < literal.length()) {
            text.insertBefore(new Text(literal.substring(done)));
        }
        if (done > 0) {
            text.unlink();
        }
    }

    private static int next(String literal, int from) {
        int at = from;
        while (at < literal.length() && !arabic(literal.charAt(at))) {
            at++;
        }
        return at;
    }

    /** After the last Arabic letter before another script's letter or the end; marks on it belong to it. */
    private static int end(String literal, int start) {
        int end = start;
        for (int at = start; at < literal.length() && !otherLetter(literal.codePointAt(at)); ) {
            int letter = literal.codePointAt(at);
            at += Character.charCount(letter);
            if (arabic(letter) || (end > start && Character.getType(letter) == Character.NON_SPACING_MARK)) {
                end = at;
            }
        }
        return end;
    }

    private static boolean arabic(int letter) {
        return letter >= FIRST_ARABIC && Character.UnicodeScript.of(letter) == Character.UnicodeScript.ARABIC;
    }

    private static boolean otherLetter(int letter) {
        return Character.isLetter(letter)
                && switch (Character.UnicodeScript.of(letter)) {
                    case ARABIC, COMMON, INHERITED -> false;
                    default -> true;
                };
    }
}
