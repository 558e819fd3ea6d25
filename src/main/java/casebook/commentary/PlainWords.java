package casebook.commentary;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Counting and comparing words, whatever their quotation marks, case and hyphens. */
final class PlainWords {

    private PlainWords() {}

    /** Runs without white space that hold a letter or a digit. */
    static int count(String text) {
        int words = 0;
        boolean inside = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c)) {
                inside = false;
            } else if (!inside && (Character.isLetterOrDigit(c) || Character.isSurrogate(c))) {
                inside = true;
                words++;
            }
        }
        return words;
    }

    /** Lower-case runs of letters and digits; apostrophes are dropped, hyphens part. */
    static List<String> of(String text) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : ' ';
            if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
                word.append(c);
            } else if (c != '\'' && c != '\u2019' && !word.isEmpty()) {
                words.add(word.toString().toLowerCase(Locale.ROOT));
                word.setLength(0);
            }
        }
        return words;
    }

    static boolean isEnded(String text) {
        int at = text.length() - 1;
        while (at >= 0 && "\"'\u201d\u2019)]\u00bb*_".indexOf(text.charAt(at)) >= 0) {
            at--;
        }
        return at >= 0 && ".!?\u2026:".indexOf(text.charAt(at)) >= 0;
    }

    /** Letters of both cases counted: whether all are capitals, and there are some. */
    static boolean isAllCapitals(String text) {
        return text.chars().anyMatch(Character::isUpperCase) && text.chars().noneMatch(Character::isLowerCase);
    }

    static String lower(String text) {
        return text.toLowerCase(Locale.ROOT).replace('\u2019', '\'').replace('\u2018', '\'');
    }
}
