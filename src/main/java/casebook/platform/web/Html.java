package casebook.platform.web;

/**
 * HTML that is written in one piece, for what a page repeats so often that components would take many times as long.
 * What is not our own markup goes through {@link #text}.
 */
public final class Html {
    private final StringBuilder out;

    /** @param expected length, in UTF-16 units */
    public Html(int expected) {
        this.out = new StringBuilder(expected);
    }

    /** Markup of ours, or HTML that was sanitised before. */
    public Html raw(String markup) {
        out.append(markup);
        return this;
    }

    public Html number(int number) {
        out.append(number);
        return this;
    }

    /** Words, fit for content and for an attribute in double quotes. */
    public Html text(String words) {
        for (int at = 0; at < words.length(); at++) {
            char sign = words.charAt(at);
            switch (sign) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                default -> out.append(sign);
            }
        }
        return this;
    }

    /** An icon of the sprite; says nothing by itself, so a word stands beside it. */
    public Html icon(String name) {
        return raw("<svg class=\"ic\" aria-hidden=\"true\"><use href=\"#i-")
                .raw(name)
                .raw("\"/></svg>");
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
