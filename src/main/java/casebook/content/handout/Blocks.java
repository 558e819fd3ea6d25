package casebook.content.handout;

import casebook.content.handout.Fonts.Style;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.openpdf.text.Paragraph;

/** Markdown as paragraphs of a handout. */
final class Blocks extends AbstractVisitor {
    private static final Parser PARSER = Parser.builder().build();
    private static final float LEADING = 1.27f;
    private static final float INDENT = 11;

    private final Fonts fonts;
    private final List<Paragraph> done = new ArrayList<>();
    private Style style;
    private Paragraph open;
    private float indent;
    private int number;

    private Blocks(Fonts fonts, Style style, Paragraph first) {
        this.fonts = fonts;
        this.style = style;
        this.open = first;
    }

    /** An empty paragraph for words in this style. */
    static Paragraph paragraph(Style style) {
        Paragraph paragraph = new Paragraph();
        paragraph.setLeading(style.size() * LEADING);
        paragraph.setSpacingAfter(style.size() * 0.33f);
        return paragraph;
    }

    /**
     * The paragraphs of a text.
     *
     * @param first what the first one begins with
     */
    static List<Paragraph> of(Fonts fonts, String markdown, Style style, Paragraph first) {
        Blocks blocks = new Blocks(fonts, style, first);
        PARSER.parse(markdown).accept(blocks);
        blocks.close();
        return blocks.done;
    }

    private void close() {
        if (!open.isEmpty()) {
            done.add(open);
        }
        open = paragraph(style);
        open.setIndentationLeft(indent);
    }

    private void block(Node node) {
        visitChildren(node);
        close();
    }

    @Override
    public void visit(org.commonmark.node.Paragraph node) {
        block(node);
    }

    @Override
    public void visit(Heading node) {
        Style before = style;
        style = style.strong();
        block(node);
        style = before;
    }

    @Override
    public void visit(BlockQuote node) {
        indented(node);
    }

    @Override
    public void visit(BulletList node) {
        int before = number;
        number = 0;
        indented(node);
        number = before;
    }

    @Override
    public void visit(OrderedList node) {
        int before = number;
        number = 1;
        indented(node);
        number = before;
    }

    private void indented(Node node) {
        close();
        indent += INDENT;
        open.setIndentationLeft(indent);
        visitChildren(node);
        indent -= INDENT;
        close();
    }

    @Override
    public void visit(ListItem node) {
        open.setFirstLineIndent(-INDENT + 1);
        fonts.add(open, number == 0 ? "•  " : number++ + ". ", style);
        visitChildren(node);
    }

    @Override
    public void visit(Text node) {
        fonts.add(open, node.getLiteral(), style);
    }

    @Override
    public void visit(Code node) {
        fonts.add(open, node.getLiteral(), style);
    }

    @Override
    public void visit(SoftLineBreak node) {
        fonts.add(open, " ", style);
    }

    @Override
    public void visit(HardLineBreak node) {
        fonts.add(open, "\n", style);
    }

    @Override
    public void visit(Emphasis node) {
        styled(node, style.slant());
    }

    @Override
    public void visit(StrongEmphasis node) {
        styled(node, style.strong());
    }

    private void styled(Node node, Style inner) {
        Style before = style;
        style = inner;
        visitChildren(node);
        style = before;
    }
}
