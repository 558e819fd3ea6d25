package casebook.commentary;

import casebook.commentary.Block.Mark;
import casebook.commentary.Markup.Line;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Parts a raw text into blocks. A text whose paragraphs were wrapped to a width is known by lines that stop in
 * mid-sentence; there a line goes on when its successor's first word would not have fitted, as every greedy wrapper does
 * it. Elsewhere each line is a block.
 */
final class Blocks {

    private static final int LEAST_PROSE = 45;
    private static final int WIDEST = 140;
    private static final double FULL = 0.85;
    private static final Pattern LABEL = Pattern.compile("^[a-zA-Z]{2,15}: ?\\S");
    /** First halves of compounds that keep their hyphen when it stands at a line's end. */
    private static final Set<String> PREFIXES = Set.of(
            "self", "cross", "non", "ex", "well", "long", "short", "half", "all", "anti", "pro", "tit", "for", "vice",
            "co", "high", "low", "one", "two", "three", "state", "so", "war", "hard", "far", "counter", "mid", "semi");

    private final List<Line> lines;
    private final Set<String> vocabulary = new HashSet<>();
    private final List<Block> blocks = new ArrayList<>();
    private boolean wrapped;
    private int width;

    private Blocks(List<Line> lines) {
        this.lines = lines;
    }

    static List<Block> of(String raw) {
        String text = Markup.withoutTags(Repair.characters(raw));
        Blocks reading = new Blocks(PageFurniture.marked(lines(text)));
        reading.measure();
        reading.gather();
        return reading.blocks;
    }

    private static List<Line> lines(String text) {
        List<Line> lines = new ArrayList<>();
        int number = 0;
        for (String raw : text.split("\n", -1)) {
            number++;
            Matcher signs = Markup.signs().matcher(raw);
            int from = 0;
            char sign = 0;
            while (signs.find()) {
                addPart(lines, number, raw.substring(from, signs.start()), sign, false);
                sign = raw.charAt(signs.start());
                from = signs.end();
                lines.add(new Line(number, "", Mark.PLAIN, 0));
            }
            addPart(lines, number, raw.substring(from), sign, from == 0);
        }
        return lines;
    }

    private static void addPart(List<Line> lines, int number, String part, char sign, boolean whole) {
        if (whole || !part.isBlank()) {
            lines.add(Markup.line(number, part, sign));
        }
    }

    /** Finds out whether paragraphs were wrapped, and to which width. */
    private void measure() {
        int pairs = 0;
        int open = 0;
        int lower = 0;
        for (int i = 0; i < lines.size(); i++) {
            String text = lines.get(i).text();
            if (i + 1 < lines.size()
                    && isProse(i)
                    && text.length() <= WIDEST
                    && !lines.get(i + 1).isBlank()) {
                pairs++;
                open += PlainWords.isEnded(text) ? 0 : 1;
                if (!PlainWords.isEnded(text) && startsLower(lines.get(i + 1).text())) {
                    lower++;
                    width = Math.max(width, text.length());
                }
            }
        }
        wrapped = lower >= 2 && open >= 0.4 * pairs && lower >= 0.3 * open;
    }

    private boolean isProse(int i) {
        Line line = lines.get(i);
        return line.text().length() >= LEAST_PROSE
                && (line.mark() == Mark.PLAIN || line.mark() == Mark.QUOTED || line.mark() == Mark.BULLET);
    }

    private static boolean startsLower(String text) {
        return !text.isEmpty() && Character.isLowerCase(text.charAt(0));
    }

    private void gather() {
        int i = 0;
        while (i < lines.size()) {
            Line first = lines.get(i);
            if (first.isBlank()) {
                i++;
                continue;
            }
            StringBuilder text = new StringBuilder(first.text());
            int last = i;
            for (int next = continuation(last); next > 0; next = continuation(last)) {
                append(text, lines.get(next).text());
                last = next;
            }
            add(first, text.toString());
            for (int between = i + 1; between < last; between++) {
                if (isOfPage(between)) {
                    add(lines.get(between), lines.get(between).text());
                }
            }
            i = last + 1;
        }
    }

    private void add(Line first, String text) {
        String tidy = Repair.paragraph(text);
        boolean underline = first.mark() == Mark.RULE && tidy.matches("=+|-{3,}") && !blocks.isEmpty();
        if (underline
                && blocks.getLast().line() == first.number() - 1
                && blocks.getLast().words() <= 20) {
            Block above = blocks.removeLast();
            blocks.add(new Block(above.line(), above.text(), tidy.startsWith("=") ? Mark.TITLE : Mark.HEADING));
        } else if (!tidy.isEmpty()) {
            // emphasis may begin on one line and end on another
            Line whole = first.mark() == Mark.PLAIN ? Markup.line(first.number(), tidy, (char) 0) : first;
            boolean signs = whole.mark() == Mark.EMPHASISED || whole.mark() == Mark.PLAIN;
            blocks.add(new Block(
                    first.number(),
                    signs ? Repair.paragraph(whole.text()) : tidy,
                    signs ? whole.mark() : first.mark()));
        }
    }

    /** The line that goes on where line {@code at} stops, or -1. */
    private int continuation(int at) {
        int next = at + 1;
        boolean gap = false;
        int blank = 0;
        boolean page = false;
        while (next < lines.size() && (lines.get(next).isBlank() || isOfPage(next) && !isOfPage(at))) {
            gap = true;
            page |= isOfPage(next);
            blank += lines.get(next).isBlank() ? 1 : 0;
            next++;
        }
        if (next >= lines.size() || blank > 2 && !page || next - at > 40) {
            return -1;
        }
        if (isOfPage(at)) {
            boolean note = lines.get(at).mark() == Mark.NOTE && lines.get(next).mark() == Mark.NOTE;
            return note && !gap && !PageFurniture.isNote(lines.get(next).text()) ? next : -1;
        }
        return page
                ? acrossPages(lines.get(at), lines.get(next)) ? next : -1
                : goesOn(lines.get(at), lines.get(next), gap) ? next : -1;
    }

    private boolean isOfPage(int i) {
        return lines.get(i).mark() == Mark.PAGE || lines.get(i).mark() == Mark.NOTE;
    }

    /** A sentence that a page's end has cut goes on with a small letter, or after a full line with any. */
    private boolean acrossPages(Line line, Line next) {
        String text = line.text();
        boolean open = !PlainWords.isEnded(text) && PlainWords.count(text) > 2 && line.mark() == Mark.PLAIN;
        boolean prose = text.length() >= LEAST_PROSE && text.length() >= width * FULL;
        return open
                && next.mark() == Mark.PLAIN
                && (startsLower(next.text()) || prose && next.text().length() >= LEAST_PROSE);
    }

    private boolean goesOn(Line line, Line next, boolean gap) {
        boolean plain = next.mark() == Mark.PLAIN || next.mark() == Mark.QUOTED && line.mark() == Mark.QUOTED;
        boolean middle = wrapped && !gap && !PlainWords.isEnded(line.text()) && startsLower(next.text());
        if (LABEL.matcher(next.text()).find() && !(middle && line.text().length() >= LEAST_PROSE)
                || line.text().indexOf(' ') < 0 && line.text().contains("://")
                || next.text().indexOf(' ') < 0 && next.text().matches(".*(?:@|://|www\\.).*")) {
            return false;
        }
        if (!plain || line.mark() == Mark.RULE || line.mark() == Mark.CAPTION || line.mark() == Mark.TITLE) {
            return false;
        }
        String text = line.text();
        boolean open = !PlainWords.isEnded(text);
        boolean lower = startsLower(next.text());
        boolean broken = text.endsWith("\u00ad") || text.endsWith("-") && text.length() > 1 && lower;
        if (!wrapped || gap) {
            boolean long_ = text.length() >= (gap ? Math.max(LEAST_PROSE, width * FULL) : LEAST_PROSE);
            return open && long_ && (lower || broken) && (!gap || wrapped);
        }
        if (open && (lower && text.length() >= 0.4 * width || broken)) {
            return true;
        }
        boolean indented = next.indent() > line.indent() + 1 && !open;
        return isFull(text, next.text()) && !indented && text.length() <= 1.5 * width;
    }

    private boolean isFull(String text, String next) {
        int space = next.indexOf(' ');
        return text.length() + 1 + (space < 0 ? next.length() : space) > width * FULL;
    }

    private void append(StringBuilder text, String next) {
        int end = text.length() - 1;
        if (text.charAt(end) == '\u00ad') {
            text.setLength(end);
            text.append(next);
        } else if (end > 0
                && text.charAt(end) == '-'
                && Character.isLetter(text.charAt(end - 1))
                && startsLower(next)) {
            if (!keepsHyphen(text, end, next)) {
                text.setLength(end);
            }
            text.append(next);
        } else {
            text.append(' ').append(next);
        }
    }

    /** All words of the text; few texts are asked for them. */
    private Set<String> vocabulary() {
        if (vocabulary.isEmpty()) {
            lines.forEach(line -> vocabulary.addAll(
                    List.of(line.text().toLowerCase(Locale.ROOT).split("[^\\p{L}-]+"))));
        }
        return vocabulary;
    }

    /** Whether a hyphen at a line's end belongs to the word: as the rest of the text writes it, else by its first half. */
    private boolean keepsHyphen(StringBuilder text, int hyphen, String next) {
        int start = hyphen;
        while (start > 0 && (Character.isLetter(text.charAt(start - 1)) || text.charAt(start - 1) == '-')) {
            start--;
        }
        int end = 0;
        while (end < next.length() && Character.isLetter(next.charAt(end))) {
            end++;
        }
        String first = text.substring(start, hyphen).toLowerCase(Locale.ROOT);
        String second = next.substring(0, end).toLowerCase(Locale.ROOT);
        if (vocabulary().contains(first + second)) {
            return false;
        }
        return vocabulary().contains(first + "-" + second)
                || first.indexOf('-') >= 0
                || PREFIXES.contains(first) && second.length() > 3
                || Pattern.matches("[^aeiouy]+", first);
    }
}
