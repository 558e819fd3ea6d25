package casebook.commentary.sources;

import casebook.cases.CalendarWords;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words in a form in which two texts can be compared: lower case, without diacritics and common endings. */
final class Tokens {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{Nd}]+(?:[.,]\\p{Nd}+)*");
    private static final Pattern MARKS = Pattern.compile("\\p{Mn}+");
    private static final int STEM = 4;
    private static final List<String> ENDINGS = List.of("ing", "ies", "ed", "es", "s");
    private static final Set<String> COMMON_WORDS = Set.of(
            "the", "and", "for", "from", "with", "that", "this", "those", "these", "which", "who", "whom", "whose",
            "was", "were", "has", "had", "have", "been", "being", "are", "is", "its", "his", "her", "their", "they",
            "it", "he", "she", "of", "in", "on", "at", "by", "to", "as", "an", "a", "or", "but", "not", "no", "nor",
            "after", "before", "when", "while", "during", "into", "over", "than", "then", "there", "where", "what",
            "said", "says", "say", "also", "only", "more", "most", "some", "any", "all", "both", "one", "two", "about",
            "would", "could", "should", "will", "may", "might", "can", "did", "does", "do", "be", "so", "such", "up",
            "out", "off", "against", "between", "among", "under", "across", "later", "earlier", "ago", "day", "days",
            "week", "weeks", "month", "months", "year", "years", "early", "late", "morning", "evening", "night",
            "hours");

    /** Words that tell no statement from another; what a date says is compared as a date. */
    private static final Set<String> COMMON =
            Stream.concat(COMMON_WORDS.stream(), CalendarWords.ALL.stream()).collect(Collectors.toUnmodifiableSet());

    private Tokens() {}

    /** Lower case without diacritics. */
    static String folded(String text) {
        return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }

    /** All words, folded, in order. */
    static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(folded(text));
        while (word.find()) {
            words.add(word.group());
        }
        return words;
    }

    /** Those that carry meaning, stemmed; no numbers, dates or common words. */
    static Set<String> telling(String text) {
        Set<String> telling = new LinkedHashSet<>();
        for (String word : words(text)) {
            if (word.length() > 2 && !Character.isDigit(word.charAt(0)) && !COMMON.contains(word)) {
                telling.add(stem(word));
            }
        }
        return telling;
    }

    static boolean isCommon(String word) {
        return COMMON.contains(word);
    }

    static String stem(String word) {
        for (String ending : ENDINGS) {
            if (word.endsWith(ending) && word.length() - ending.length() >= STEM) {
                return word.substring(0, word.length() - ending.length());
            }
        }
        return word;
    }

    /** Insertions, deletions and changes of a letter that make one of the other. */
    static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int corner = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int change = corner + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                corner = row[j];
                row[j] = Math.min(change, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[other.length()];
    }
}
