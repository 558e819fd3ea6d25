package casebook.commentary;

import casebook.commentary.Block.Mark;
import casebook.commentary.Markup.Line;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds what a copy from pages leaves between the lines of a text: page numbers, the running heads beside them, and
 * footnotes. Paragraphs go on across them.
 */
final class PageFurniture {

    private static final Pattern NUMBER = Pattern.compile(
            "(?i)^[\\s|\u2013\u2014\\[(-]*(?:page |p\\. ?|pg\\.? )?(\\d{1,4})(?: ?(?:of|/) ?\\d{1,4})?[\\s|\u2013\u2014\\])-]*$");
    /** A running head with the page's number before it or behind it. */
    private static final Pattern NUMBERED_HEAD = Pattern.compile(
            "^(?<first>\\d{1,4})(?:\\s{2,}|\\t|\\s?[|\u00b7\u2022]\\s?)\\S.{2,100}$|^\\S.{2,100}?(?:\\s{2,}|\\t|\\s?[|\u00b7\u2022]\\s?)(?:[Pp]age )?(?<last>\\d{1,4})$"
                    + "|^(?<before>\\d{1,4}) [^\\p{Ll}\\d]{4,100}$|^[^\\p{Ll}\\d]{4,100} (?<after>\\d{1,4})$");

    private static final Pattern NOTE_START =
            Pattern.compile("^(?:\\*{1,3}|\u2020|\\[\\d{1,3}]|\\d{1,2}[.)]?)\\s+[\\p{L}\"\u201c\u2018(]");
    private static final Pattern VOLUME =
            Pattern.compile("(?i)\\b(?:no|nos|vol|volume|issue|part|chapter|number)\\.? ?\\d+$");
    private static final int LONGEST_NOTE = 8;
    private static final Pattern OF = Pattern.compile("(?i)^\\W*(?:page )?\\d{1,4} of \\d{1,4}\\W*$");
    private static final Pattern NOTE = Pattern.compile(
            "^(?:\\[\\^\\w{1,5}]:|[\u00b9\u00b2\u00b3\u2070\u2074-\u2079]{1,3}|\u2020|\u2021) ?[\\p{L}\"\u201c\u2018(]");
    private static final Pattern NOTE_ON_PAGE = Pattern.compile(
            "^(?:\\*{1,3}|\\[\\d{1,3}]|\\d{1,2}[.)]?) ?(?:See|Ibid|Cf|Interview|Author|The author|\\p{Lu}[^?]{3,}[.]$)");
    private static final int LONGEST_HEAD = 14;
    private static final int LEAST_KEY = 8;

    private final List<Line> lines;
    private final List<Integer> full = new ArrayList<>();
    private final Map<String, Set<String>> keys = new HashMap<>();
    private final Map<String, Integer> times = new HashMap<>();

    private PageFurniture(List<Line> lines) {
        this.lines = lines;
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                full.add(i);
                String text = lines.get(i).text();
                if (isShort(text)) {
                    keys.computeIfAbsent(key(text), unknown -> new HashSet<>()).add(text);
                    times.merge(key(text), 1, Integer::sum);
                }
            }
        }
    }

    /** The same lines, with those of the page marked {@link Mark#PAGE} or {@link Mark#NOTE}. */
    static List<Line> marked(List<Line> lines) {
        return new PageFurniture(lines).marked();
    }

    private List<Line> marked() {
        Map<Integer, Mark> marks = new HashMap<>();
        List<Integer> numbers = numbers();
        for (int at : numbers) {
            marks.put(full.get(at), Mark.PAGE);
            heads(at, -1, marks);
            heads(at, 1, marks);
            notes(at, marks);
        }
        for (int i : full) {
            String text = lines.get(i).text();
            if (NOTE.matcher(text).find()) {
                mark(i, marks);
            } else if (isShort(text)
                    && text.matches(".*\\d.*")
                    && key(text).length() >= LEAST_KEY
                    && keys.getOrDefault(key(text), Set.of()).size() >= 3
                    && lines.get(i).mark() == Mark.PLAIN) {
                marks.putIfAbsent(i, Mark.PAGE);
            }
        }
        List<Line> all = new ArrayList<>(lines);
        marks.forEach((i, mark) -> {
            Line line = lines.get(i);
            all.set(i, new Line(line.number(), line.text(), mark, line.indent()));
        });
        return all;
    }

    /** Indices into the full lines of numbers that rise one by one, as pages do. */
    private List<Integer> numbers() {
        List<Integer> found = new ArrayList<>();
        List<Integer> values = new ArrayList<>();
        for (int at = 0; at < full.size(); at++) {
            String text = lines.get(full.get(at)).text();
            Matcher number = NUMBER.matcher(text);
            int headed = headed(text);
            if (number.find()) {
                found.add(at);
                values.add(OF.matcher(text).find() ? -1 : Integer.parseInt(number.group(1)));
            } else if (headed > 0) {
                found.add(at);
                values.add(headed);
            }
        }
        List<Integer> pages = new ArrayList<>();
        for (int n = 0; n < found.size(); n++) {
            int value = values.get(n);
            boolean rises =
                    n > 0 && value - values.get(n - 1) == 1 || n + 1 < values.size() && values.get(n + 1) - value == 1;
            if (value < 0 || rises) {
                pages.add(found.get(n));
            }
        }
        return pages;
    }

    /** The number beside a running head, or 0. */
    private static int headed(String text) {
        Matcher head =
                text.length() <= 120 && PlainWords.count(text) <= LONGEST_HEAD ? NUMBERED_HEAD.matcher(text) : null;
        if (head == null || !head.matches() || VOLUME.matcher(text).find()) {
            return 0;
        }
        return Stream.of("first", "last", "before", "after")
                .map(head::group)
                .filter(Objects::nonNull)
                .mapToInt(Integer::parseInt)
                .findFirst()
                .orElse(0);
    }

    /** Up to two heads above or below a page number: lines that stand elsewhere too, or in capitals. */
    private void heads(int at, int step, Map<Integer, Mark> marks) {
        for (int n = at + step; n >= 0 && n < full.size() && Math.abs(n - at) <= 2; n += step) {
            int i = full.get(n);
            String text = lines.get(i).text();
            boolean capitals = PlainWords.isAllCapitals(text) && PlainWords.count(text) >= 2;
            if (!isShort(text) || lines.get(i).mark() != Mark.PLAIN || !capitals && !isRepeated(text)) {
                return;
            }
            if (n > 8) {
                marks.put(i, Mark.PAGE);
            }
        }
    }

    private boolean isRepeated(String text) {
        String key = key(text);
        return key.length() >= LEAST_KEY
                && (times.getOrDefault(key, 0) > 1
                        || keys.keySet().stream()
                                .anyMatch(other -> other.length() >= LEAST_KEY
                                        && !other.equals(key)
                                        && (key.startsWith(other)
                                                || other.startsWith(key)
                                                || other.length() >= 12 && key.endsWith(other))));
    }

    /** The notes at the foot of a page: the paragraphs directly above its number that begin with a mark. */
    private void notes(int at, Map<Integer, Mark> marks) {
        int n = at - 1;
        while (n >= 0 && marks.get(full.get(n)) == Mark.PAGE) {
            n--;
        }
        n = paragraphs(n, marks);
        for (int above = n; above >= 0 && above > n - 12; above--) {
            int i = full.get(above);
            boolean first = above == 0 || full.get(above - 1) < i - 1 || marks.containsKey(full.get(above - 1));
            if (NOTE_ON_PAGE.matcher(lines.get(i).text()).find()
                    && !Headings.isNumbered(lines.get(i).text())) {
                mark(i, marks);
            } else if (first) {
                return;
            }
        }
    }

    /** Marks the paragraphs above a page's end that begin as notes do; the index above them. */
    private int paragraphs(int from, Map<Integer, Mark> marks) {
        int last = from;
        while (last >= 0) {
            int first = last;
            while (first > 0 && full.get(first - 1) == full.get(first) - 1 && !marks.containsKey(full.get(first - 1))) {
                first--;
            }
            String opening = lines.get(full.get(first)).text();
            boolean note = NOTE_START.matcher(opening).find()
                    && last - first < LONGEST_NOTE
                    && PlainWords.isEnded(lines.get(full.get(last)).text())
                    && !marks.containsKey(full.get(first));
            if (!note) {
                return last;
            }
            for (int i = first; i <= last; i++) {
                marks.put(full.get(i), Mark.NOTE);
            }
            last = first - 1;
        }
        return last;
    }

    /** A note goes on to the next blank line or mark. */
    private void mark(int from, Map<Integer, Mark> marks) {
        marks.put(from, Mark.NOTE);
        for (int i = from + 1;
                i < Math.min(lines.size(), from + 8) && !lines.get(i).isBlank();
                i++) {
            if (NOTE.matcher(lines.get(i).text()).find() || marks.get(i) == Mark.PAGE) {
                return;
            }
            marks.put(i, Mark.NOTE);
        }
    }

    /** Whether a footnote begins here. */
    static boolean isNote(String text) {
        return NOTE.matcher(text).find() || NOTE_ON_PAGE.matcher(text).find();
    }

    private static boolean isShort(String text) {
        return text.length() <= 120
                && PlainWords.count(text) <= LONGEST_HEAD
                && !text.matches("(?s).*[.!?;,\u2026][\"\u201d\u2019]?$")
                && text.chars().anyMatch(Character::isLetter);
    }

    private static String key(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]+", "");
    }
}
