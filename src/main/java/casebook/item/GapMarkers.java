package casebook.item;

import org.commonmark.node.CustomNode;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.PostProcessor;

/** Turns {@code [[G1]]} in the text of a document, never in code or addresses, into a gap. */
final class GapMarkers implements PostProcessor {

    /** The place of a gap. */
    static final class Gap extends CustomNode {

        private final String id;

        Gap(String id) {
            this.id = id;
        }

        String id() {
            return id;
        }
    }

    @Override
    public Node process(Node document) {
        Markup.texts(document).forEach(GapMarkers::split);
        return document;
    }

    private static void split(Text text) {
        String literal = text.getLiteral();
        int done = 0;
        int open = literal.indexOf("[[");
        while (open >= 0) {
            int close = literal.indexOf("]]", open);
            if (close < 0) {
                break;
            }
            String id = literal.substring(open + 2, close);
            if (isGapId(id)) {
                before(text, literal.substring(done, open));
                text.insertBefore(new Gap(id));
                done = close + 2;
            }
            open = literal.indexOf("[[", open + 2);
        }
        if (done > 0) {
            before(text, literal.substring(done));
            text.unlink();
        }
    }

    private static void before(Text text, String literal) {
        if (!literal.isEmpty()) {
            text.insertBefore(new Text(literal));
        }
    }

    /** G and a number without leading zero. */
    static boolean isGapId(String id) {
        return id.length() >= 2
                && id.length() <= 4
                && id.charAt(0) == 'G'
                && id.charAt(1) != '0'
                && id.chars().skip(1).allMatch(sign -> sign >= '0' && sign <= '9');
    }
}
