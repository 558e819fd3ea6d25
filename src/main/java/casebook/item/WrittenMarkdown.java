package casebook.item;

/** What a candidate wrote as Markdown, as HTML that is safe to show. */
public final class WrittenMarkdown {

    private WrittenMarkdown() {}

    public static String html(String text) {
        return Markup.blocks(text);
    }
}
