package casebook.cases;

import java.text.Normalizer;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/** Markdown reduced to the words that a reader sees: NFC, one space between words, one line feed between blocks. */
public final class PlainText {

    private static final Parser PARSER = Parser.builder().build();

    private PlainText() {}

    public static String of(String markdown) {
        if (markdown.isBlank()) {
            return "";
        }
        Words words = new Words();
        PARSER.parse(Normalizer.normalize(markdown, Normalizer.Form.NFC)).accept(words);
        return words.text.toString().strip();
    }

    /** The same normal form for words that are plain already, such as an anchor's quotation. */
    public static String normal(String words) {
        String composed = Normalizer.normalize(words, Normalizer.Form.NFC);
        StringBuilder normal = new StringBuilder(composed.length());
        composed.codePoints().forEach(point -> append(normal, point));
        return normal.toString().strip();
    }

    private static void append(StringBuilder text, int point) {
        if (!Character.isWhitespace(point) && point != '\u00a0') {
            text.appendCodePoint(point);
        } else if (!text.isEmpty() && !Character.isWhitespace(text.charAt(text.length() - 1))) {
            text.append(' ');
        }
    }

    private static final class Words extends AbstractVisitor {

        private final StringBuilder text = new StringBuilder();

        @Override
        public void visit(Text node) {
            add(node.getLiteral());
        }

        @Override
        public void visit(Code node) {
            add(node.getLiteral());
        }

        @Override
        public void visit(HtmlInline node) {
            add(node.getLiteral());
        }

        @Override
        public void visit(SoftLineBreak node) {
            add(" ");
        }

        @Override
        public void visit(HardLineBreak node) {
            add(" ");
        }

        @Override
        public void visit(FencedCodeBlock node) {
            add(node.getLiteral());
            endBlock();
        }

        @Override
        public void visit(IndentedCodeBlock node) {
            add(node.getLiteral());
            endBlock();
        }

        @Override
        public void visit(HtmlBlock node) {
            add(node.getLiteral());
            endBlock();
        }

        @Override
        public void visit(Paragraph node) {
            block(node);
        }

        @Override
        public void visit(Heading node) {
            block(node);
        }

        @Override
        public void visit(ListItem node) {
            block(node);
        }

        @Override
        public void visit(BlockQuote node) {
            block(node);
        }

        private void block(Node node) {
            visitChildren(node);
            endBlock();
        }

        private void add(String words) {
            words.codePoints().forEach(point -> append(text, point));
        }

        private void endBlock() {
            int end = text.length();
            while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
                end--;
            }
            text.setLength(end);
            if (end > 0) {
                text.append('\n');
            }
        }
    }
}
