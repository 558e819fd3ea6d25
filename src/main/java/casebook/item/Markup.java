package casebook.item;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Document;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.LineBreakRendering;
import org.commonmark.renderer.text.TextContentRenderer;

/**
 * From Markdown to HTML that is safe to show: raw HTML is escaped, odd URLs are dropped. Right-to-left runs are isolated,
 * and markers such as {@code [[G1]]} become {@code <span data-gap="G1"></span>} where gaps are asked for.
 */
final class Markup {

    private static final BidiIsolation ISOLATION = new BidiIsolation();
    private static final Parser BLOCKS =
            Parser.builder().postProcessor(ISOLATION).build();
    private static final Parser GAPS = Parser.builder()
            .postProcessor(new GapMarkers())
            .postProcessor(ISOLATION)
            .build();
    /** An option such as "2019. A treaty" is no list. */
    private static final Parser LINE = Parser.builder()
            .enabledBlockTypes(Set.of())
            .postProcessor(ISOLATION)
            .build();

    private static final Parser BARE_LINE =
            Parser.builder().enabledBlockTypes(Set.of()).build();
    private static final HtmlRenderer HTML = renderer(false);
    private static final HtmlRenderer LINE_HTML = renderer(true);
    private static final TextContentRenderer PLAIN = TextContentRenderer.builder()
            .lineBreakRendering(LineBreakRendering.STRIP)
            .build();

    private Markup() {}

    private static HtmlRenderer renderer(boolean line) {
        return HtmlRenderer.builder()
                .escapeHtml(true)
                .sanitizeUrls(true)
                .omitSingleParagraphP(line)
                .nodeRendererFactory(MarkupNodeRenderer::new)
                .build();
    }

    /** Paragraphs, lists and all. */
    static String blocks(String markdown) {
        return HTML.render(BLOCKS.parse(markdown)).strip();
    }

    /** As {@link #blocks}, with gaps. */
    static String gapText(String markdown) {
        return HTML.render(GAPS.parse(markdown)).strip();
    }

    /** One line of an option, without a paragraph around it. */
    static String line(String markdown) {
        return LINE_HTML.render(LINE.parse(markdown.strip())).strip();
    }

    /** One line of text that is no Markdown. */
    static String sentence(String text) {
        Document document = new Document();
        Paragraph paragraph = new Paragraph();
        paragraph.appendChild(new Text(text));
        document.appendChild(paragraph);
        return LINE_HTML.render(ISOLATION.process(document)).strip();
    }

    /** Plain text as HTML, in an element or in an attribute. */
    static String plainText(String text) {
        return text.strip()
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    /** One line as plain text, for the options of a list box, which holds no HTML. */
    static String plain(String markdown) {
        return PLAIN.render(BARE_LINE.parse(markdown.strip())).strip();
    }

    /** The gaps in the order of their markers; a marker that stands twice is there twice. */
    static List<String> gaps(String markdown) {
        List<String> gaps = new ArrayList<>();
        GAPS.parse(markdown).accept(new AbstractVisitor() {
            @Override
            public void visit(CustomNode node) {
                if (node instanceof GapMarkers.Gap gap) {
                    gaps.add(gap.id());
                }
            }
        });
        return gaps;
    }

    /** The text nodes below a node, collected first since processors replace them. */
    static List<Text> texts(Node node) {
        List<Text> texts = new ArrayList<>();
        node.accept(new AbstractVisitor() {
            @Override
            public void visit(Text text) {
                texts.add(text);
            }
        });
        return texts;
    }
}
