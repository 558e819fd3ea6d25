package casebook.platform.web;

import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** Authoring text as HTML that is safe to show: raw HTML is escaped, odd URLs are dropped. */
public final class Markdown {
    private static final Parser PARSER = Parser.builder().build();
    private static final HtmlRenderer BLOCKS =
            HtmlRenderer.builder().escapeHtml(true).sanitizeUrls(true).build();
    private static final HtmlRenderer LINE = HtmlRenderer.builder()
            .escapeHtml(true)
            .sanitizeUrls(true)
            .omitSingleParagraphP(true)
            .build();

    private Markdown() {}

    /** Paragraphs, lists, quotations. */
    public static String blocks(String markdown) {
        return BLOCKS.render(PARSER.parse(markdown)).strip();
    }

    /** One paragraph without its tag. */
    public static String line(String markdown) {
        return LINE.render(PARSER.parse(markdown)).strip();
    }
}
