package casebook.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Splits plain text into sentences. A sentence ends at a stop that is followed by white space and by something that can
 * begin one, or at a line feed; titles, abbreviations, initials, decimal points, an ellipsis in mid-sentence and a
 * question inside a quotation do not end it. Deterministic: no locale, no break iterator that changes with the JDK.
 */
public final class Sentences {

    /** Never the end of a sentence: a name or a number follows. */
    private static final Set<String> LEADING = Set.of(
            "mr", "mrs", "ms", "dr", "prof", "gen", "col", "lt", "maj", "capt", "sgt", "brig", "adm", "st", "sen",
            "rep", "gov", "pres", "amb", "hon", "rev", "no", "nos", "art", "arts", "para", "paras", "p", "pp", "vol",
            "ch", "fig", "sec", "cf", "vs", "v", "e.g", "i.e", "ca", "approx", "ed", "eds", "jan", "feb", "mar", "apr",
            "jun", "jul", "aug", "sept", "oct", "nov", "dec");

    /** May end a sentence: it does when a word follows that usually begins one. */
    private static final Set<String> TRAILING = Set.of("etc", "al", "jr", "sr", "inc", "ltd", "co", "a.m", "p.m");

    private static final Set<String> STARTERS = Set.of(
            "the", "a", "an", "in", "on", "at", "by", "it", "its", "he", "she", "they", "we", "this", "that", "these",
            "those", "but", "and", "yet", "so", "for", "from", "after", "before", "when", "while", "if", "as", "both",
            "neither", "no", "not", "there", "their", "his", "her", "what", "why", "who", "how", "which", "some");

    /** What a single letter may name, so that it is no initial: "part B". */
    private static final Set<String> LETTERED = Set.of(
            "part",
            "parts",
            "section",
            "option",
            "options",
            "state",
            "country",
            "side",
            "party",
            "plan",
            "group",
            "team",
            "exhibit",
            "annex",
            "appendix",
            "row",
            "column",
            "grade",
            "point");

    private static final String STOPS = ".!?\u2026\u061f\u06d4";
    private static final String CLOSERS = "\"'\u201d\u2019)]\u00bb";
    private static final String OPENERS = "\"'\u201c\u2018([\u00ab\u2014\u2013-";

    private final int[] text;

    private Sentences(String text) {
        this.text = text.codePoints().toArray();
    }

    /**
     * The sentences of a passage, numbered from 1.
     *
     * @param passage the passage's id, from which the sentences' ids are made
     * @param text its plain text
     */
    public static List<Sentence> of(String passage, String text) {
        Sentences splitter = new Sentences(text);
        List<Sentence> sentences = new ArrayList<>();
        for (int[] span : splitter.spans()) {
            String words = new String(splitter.text, span[0], span[1] - span[0]);
            sentences.add(new Sentence(passage + ".s" + (sentences.size() + 1), span[0], span[1], words));
        }
        return sentences;
    }

    /** The sentences of a text that is no passage, in order. */
    public static List<String> split(String text) {
        return of("", text).stream().map(Sentence::text).toList();
    }

    private List<int[]> spans() {
        List<int[]> spans = new ArrayList<>();
        int start = 0;
        for (int at = 0; at < text.length; at++) {
            int end = text[at] == '\n' ? at : endOfSentence(at);
            if (end >= 0) {
                add(spans, start, end);
                start = end;
                at = Math.max(at, end - 1);
            }
        }
        add(spans, start, text.length);
        return spans;
    }

    private void add(List<int[]> spans, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && Character.isWhitespace(text[start])) {
            start++;
        }
        while (end > start && Character.isWhitespace(text[end - 1])) {
            end--;
        }
        if (end > start) {
            spans.add(new int[] {start, end});
        }
    }

    /** The offset just after the sentence whose stop is at {@code at}, or -1 when none ends there. */
    private int endOfSentence(int at) {
        if (STOPS.indexOf(text[at]) < 0 || at + 1 < text.length && STOPS.indexOf(text[at + 1]) >= 0) {
            return -1;
        }
        int end = skip(at + 1, CLOSERS);
        if (end >= text.length || !Character.isWhitespace(text[end])) {
            return end >= text.length ? end : -1;
        }
        int next = end;
        while (next < text.length && Character.isWhitespace(text[next])) {
            next++;
        }
        next = skip(next, OPENERS);
        if (next < text.length && Character.isLowerCase(text[next])) {
            return -1;
        }
        return text[at] == '.' && end == at + 1 && isAbbreviation(at, next) ? -1 : end;
    }

    private int skip(int from, String marks) {
        int at = from;
        while (at < text.length && marks.indexOf(text[at]) >= 0) {
            at++;
        }
        return at;
    }

    private boolean isAbbreviation(int stop, int next) {
        int start = stop;
        while (start > 0 && !Character.isWhitespace(text[start - 1]) && OPENERS.indexOf(text[start - 1]) < 0) {
            start--;
        }
        String word = new String(text, start, stop - start);
        String lower = word.toLowerCase(Locale.ROOT);
        // "the answer is no." is a sentence, "no. 5" is not
        if (lower.equals("no") || lower.equals("may")) {
            return next < text.length && Character.isDigit(text[next]);
        }
        if (LEADING.contains(lower)) {
            return true;
        }
        boolean initials = isInitials(word) && !LETTERED.contains(wordBefore(start));
        return (TRAILING.contains(lower) || initials) && !beginsWithStarter(next);
    }

    /** Whether a word follows that usually begins a sentence; the "A." of a second initial is none. */
    private boolean beginsWithStarter(int next) {
        String word = word(next);
        int end = next + word.codePointCount(0, word.length());
        boolean initial = word.length() == 1 && end < text.length && text[end] == '.';
        return STARTERS.contains(word) && !initial;
    }

    private String wordBefore(int start) {
        int to = start;
        while (to > 0 && !Character.isLetter(text[to - 1])) {
            to--;
        }
        int from = to;
        while (from > 0 && Character.isLetter(text[from - 1])) {
            from--;
        }
        return new String(text, from, to - from).toLowerCase(Locale.ROOT);
    }

    /** One capital letter, or several parted by stops, such as {@code J} and {@code U.S}. */
    private static boolean isInitials(String word) {
        boolean letter = true;
        for (int i = 0; i < word.length(); i++) {
            if (letter ? !Character.isUpperCase(word.charAt(i)) : word.charAt(i) != '.') {
                return false;
            }
            letter = !letter;
        }
        return !word.isEmpty() && !letter;
    }

    private String word(int from) {
        int to = from;
        while (to < text.length && Character.isLetter(text[to])) {
            to++;
        }
        return new String(text, from, to - from).toLowerCase(Locale.ROOT);
    }
}
