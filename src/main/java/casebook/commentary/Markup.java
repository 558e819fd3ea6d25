package casebook.commentary;

import casebook.commentary.Block.Mark;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the signs that Markdown and the remains of HTML leave in a text, and takes them away. */
final class Markup {

    /** A line of the raw text, or a part of it where a tag parted it. */
    record Line(int number, String text, Mark mark, int indent) {
        boolean isBlank() {
            return text.isBlank();
        }
    }

    /** Private signs for what tags mean; the raw text is rid of them first. */
    private static final String SIGNS = "\ue000\ue001\ue002\ue003\ue004\ue005";

    private static final Pattern SIGN = Pattern.compile("[\ue000-\ue005]");
    private static final Pattern HIDDEN = Pattern.compile(
            "(?is)<!--.{0,20000}?-->|<(script|style|noscript)\\b[^<>]{0,2000}>.{0,50000}?</\\1\\s{0,9}>");
    private static final Pattern TAG = Pattern.compile(
            "(?i)<(/?)(p|br|div|span|em|strong|b|i|u|a|h[1-6]|li|ul|ol|blockquote|figure|figcaption|img|sup|sub|small|"
                    + "section|article|header|footer|hr|table|tbody|tr|td|th|aside|time|cite|q|html|body|main|font|center)"
                    + "\\b[^<>]{0,2000}>");
    private static final Map<String, String> BLOCK_TAGS = Map.ofEntries(
            Map.entry("h1", "\ue001"),
            Map.entry("h2", "\ue002"),
            Map.entry("h3", "\ue002"),
            Map.entry("h4", "\ue002"),
            Map.entry("h5", "\ue002"),
            Map.entry("h6", "\ue002"),
            Map.entry("li", "\ue003"),
            Map.entry("blockquote", "\ue004"),
            Map.entry("figcaption", "\ue005"));
    private static final java.util.Set<String> INLINE = java.util.Set.of(
            "span", "em", "strong", "b", "i", "u", "a", "img", "sup", "sub", "small", "time", "cite", "q", "font");

    private static final Pattern HASHES = Pattern.compile("^(#{1,6})\\s+(\\S.*?)\\s*#*$");
    private static final String ORNAMENTS = "-_=~*\u2022\u2014\u2013\u2042#+. ";
    private static final Pattern BULLET =
            Pattern.compile("^[-*+\u2022\u00b7\u25cf\u25aa\u25e6\u2023\u2013\u25a0\u25ba]\\s+(?=\\S)");
    /** As the reader of HTML marks captions and the rows of tables. */
    private static final Pattern CAPTION = Pattern.compile("^(?:Caption|Table): \\S");

    private static final Pattern QUOTED = Pattern.compile("^>[>\\s]*");
    private static final Pattern PICTURE = Pattern.compile("^!\\[[^\\]]{0,500}]\\([^()\\s]{0,1000}\\)$");
    private static final Pattern LINK =
            Pattern.compile("(?<!!)\\[([^\\[\\]]{1,500})]\\((?:https?:|/|#|mailto:)[^()\\s]{0,1000}\\)");
    private static final Pattern WHOLE_STRONG =
            Pattern.compile("^(\\*\\*\\*|\\*\\*|__|\\*|_)(?=\\S)([^*_]{1,1500})(?<=\\S)\\1$");
    private static final Pattern STRONG = Pattern.compile("(\\*\\*|__)(?=\\S)([^*_]{1,1500}?)(?<=\\S)\\1");
    private static final Pattern EMPHASIS =
            Pattern.compile("(?<![\\p{L}\\d*_\\\\])([*_])(?=\\S)([^*_]{1,1500}?)(?<=\\S)\\1(?![\\p{L}\\d*_])");
    private static final Pattern ESCAPED = Pattern.compile("\\\\([\\\\`*_{}\\[\\]()#+.!>-])");

    private Markup() {}

    /** The text without tags and entities; what a tag begins is marked by a private sign, which {@link #line} reads. */
    static String withoutTags(String raw) {
        String text = SIGN.matcher(raw).replaceAll("");
        if (TAG.matcher(text).find()) {
            text = HIDDEN.matcher(text).replaceAll(hidden -> lineFeeds(hidden.group()));
            text = TAG.matcher(text).replaceAll(tag -> sign(tag) + lineFeeds(tag.group()));
        }
        return Entities.decoded(text);
    }

    private static String sign(java.util.regex.MatchResult tag) {
        String name = tag.group(2).toLowerCase(java.util.Locale.ROOT);
        if (INLINE.contains(name)) {
            return "";
        }
        return tag.group(1).isEmpty() ? BLOCK_TAGS.getOrDefault(name, "\ue000") : "\ue000";
    }

    private static String lineFeeds(String text) {
        return "\n".repeat((int) text.chars().filter(c -> c == '\n').count());
    }

    static Pattern signs() {
        return SIGN;
    }

    /** A line, or a part of one after the given sign (0 for none), read for what Markdown says of it. */
    static Line line(int number, String raw, char sign) {
        String text = raw.strip();
        int indent = raw.length() - raw.stripLeading().length();
        Mark given = mark(sign);
        if (given != Mark.PLAIN) {
            return new Line(number, plain(text), given, indent);
        }
        if (CAPTION.matcher(text).find()) {
            return new Line(number, plain(text.substring(text.indexOf(':') + 1).strip()), Mark.CAPTION, indent);
        }
        Matcher hashes = HASHES.matcher(text);
        if (hashes.find()) {
            Mark mark = hashes.group(1).length() == 1 ? Mark.TITLE : Mark.HEADING;
            return new Line(number, plain(unwrapped(hashes.group(2))), mark, indent);
        }
        if (isRule(text)) {
            return new Line(number, text, Mark.RULE, indent);
        }
        if (PICTURE.matcher(text).find()) {
            return new Line(number, text, Mark.CAPTION, indent);
        }
        Matcher quoted = QUOTED.matcher(text);
        if (quoted.find()) {
            return new Line(number, plain(unwrapped(text.substring(quoted.end()).strip())), Mark.QUOTED, indent);
        }
        Matcher bullet = BULLET.matcher(text);
        if (bullet.find()) {
            return new Line(number, plain(text.substring(bullet.end())), Mark.BULLET, indent);
        }
        String bare = unwrapped(text);
        return new Line(number, plain(bare), bare.equals(text) ? Mark.PLAIN : Mark.EMPHASISED, indent);
    }

    /** A line of nothing but ornaments; a full stop or a sharp alone is none. */
    private static boolean isRule(String text) {
        boolean ornaments = text.chars().allMatch(c -> ORNAMENTS.indexOf(c) >= 0);
        return ornaments && (text.length() >= 2 || text.equals("\u2042") || text.equals("\u2014"));
    }

    private static Mark mark(char sign) {
        return switch (SIGNS.indexOf(sign)) {
            case 1 -> Mark.TITLE;
            case 2 -> Mark.HEADING;
            case 3 -> Mark.BULLET;
            case 4 -> Mark.QUOTED;
            case 5 -> Mark.CAPTION;
            default -> Mark.PLAIN;
        };
    }

    private static String unwrapped(String text) {
        Matcher whole = WHOLE_STRONG.matcher(text);
        return whole.find() ? whole.group(2) : text;
    }

    private static String plain(String text) {
        if (text.indexOf('*') < 0 && text.indexOf('_') < 0 && text.indexOf('[') < 0 && text.indexOf('\\') < 0) {
            return text;
        }
        String bare = LINK.matcher(text).replaceAll("$1");
        bare = STRONG.matcher(bare).replaceAll("$2");
        bare = EMPHASIS.matcher(bare).replaceAll("$2");
        return ESCAPED.matcher(bare).replaceAll("$1");
    }
}
