package casebook.commentary;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Cuts text into words, in one pass. Hyphens part words; apostrophes and the stops of {@code U.S.} do not. */
final class Words {

    private static final String APOSTROPHES = "'\u2019\u02bc";

    private final String text;
    private final int end;
    private final List<Word> words = new ArrayList<>();

    private Words(String text, int end) {
        this.text = text;
        this.end = end;
    }

    /** The words from an index up to another. */
    static List<Word> of(String text, int start, int end) {
        return new Words(text, end).from(start);
    }

    static List<Word> of(String text) {
        return of(text, 0, text.length());
    }

    /** Lower case without diacritics and apostrophes: two spellings of one name are alike. */
    static String folded(String word) {
        String plain = word.toLowerCase(Locale.ROOT);
        boolean ascii = true;
        for (int i = 0; i < plain.length() && ascii; i++) {
            ascii = plain.charAt(i) < 0x80 && plain.charAt(i) != '\'';
        }
        if (ascii) {
            return plain;
        }
        StringBuilder folded = new StringBuilder();
        for (char c : Normalizer.normalize(plain, Normalizer.Form.NFD).toCharArray()) {
            if (Character.getType(c) != Character.NON_SPACING_MARK && APOSTROPHES.indexOf(c) < 0) {
                folded.append(bare(c));
            }
        }
        return folded.toString();
    }

    private static char bare(char c) {
        return switch (c) {
            case '\u0142' -> 'l';
            case '\u00f8' -> 'o';
            case '\u0111' -> 'd';
            case '\u0131' -> 'i';
            default -> c;
        };
    }

    private List<Word> from(int start) {
        int at = start;
        int gap = start;
        while (at < end) {
            if (!isWordPart(at)) {
                at += Character.charCount(text.codePointAt(at));
                continue;
            }
            int stop = endOfWord(at);
            int after = afterPossessive(at, stop);
            String word = text.substring(at, stop);
            String lower = word.toLowerCase(Locale.ROOT).replace('\u2019', '\'').replace('\u02bc', '\'');
            words.add(new Word(at, stop, word, lower, text.substring(gap, at), after > stop));
            at = after;
            gap = after;
        }
        return words;
    }

    private boolean isWordPart(int at) {
        return at < end && (Character.isLetterOrDigit(text.codePointAt(at)) || isMark(text.charAt(at)));
    }

    private static boolean isMark(char c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    private int endOfWord(int start) {
        int at = start;
        while (at < end) {
            if (isWordPart(at)) {
                at += Character.charCount(text.codePointAt(at));
            } else if (at > start && isWordPart(at + 1) && joins(start, at)) {
                at++;
            } else {
                break;
            }
        }
        return Math.min(at, end);
    }

    /** Whether the mark at an index belongs into the word: an apostrophe, a decimal point, the stop in {@code U.S}. */
    private boolean joins(int start, int at) {
        char mark = text.charAt(at);
        char before = text.charAt(at - 1);
        char after = text.charAt(at + 1);
        if (APOSTROPHES.indexOf(mark) >= 0) {
            boolean possessive = Character.toLowerCase(after) == 's' && !isWordPart(at + 2);
            return !possessive && Character.isLetter(before) && Character.isLetter(after);
        }
        if (mark == '.' || mark == ',') {
            boolean number = Character.isDigit(before) && Character.isDigit(after);
            boolean initials = mark == '.'
                    && Character.isUpperCase(before)
                    && Character.isUpperCase(after)
                    && (at - 1 == start || text.charAt(at - 2) == '.')
                    && !isWordPart(at + 2);
            return number || initials;
        }
        return false;
    }

    private int afterPossessive(int start, int stop) {
        if (stop >= end || APOSTROPHES.indexOf(text.charAt(stop)) < 0 || stop == start) {
            return stop;
        }
        boolean singular =
                stop + 1 < end && Character.toLowerCase(text.charAt(stop + 1)) == 's' && !isWordPart(stop + 2);
        if (singular) {
            return stop + 2;
        }
        boolean plural = text.charAt(stop - 1) == 's'
                && stop + 2 < end
                && text.charAt(stop + 1) == ' '
                && Character.isLowerCase(text.charAt(stop + 2));
        return plural ? stop + 1 : stop;
    }
}
