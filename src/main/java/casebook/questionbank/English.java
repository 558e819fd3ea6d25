package casebook.questionbank;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What the rules need to know about English words. */
final class English {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:['\u2019.,-][\\p{L}\\p{N}]+)*");
    private static final Pattern QUOTED = Pattern.compile(
            "\u201c[^\u201d\\n]*\u201d|\"[^\"\\n]*\"|(?<![\\p{L}\\p{N}])[\u2018'][^\u2018\\n]*?[\u2019'](?![\\p{L}\\p{N}])");

    /** Words that say who speaks, or that the matter is not settled. */
    private static final Pattern ATTRIBUTED = Pattern.compile(
            "\\b(according to|sa(?:ys|id|ying)|claim(?:s|ed|ing)?|argu(?:es?|ed|ing|ment)|assert(?:s|ed|ing|ion)?"
                    + "|maintain(?:s|ed)|report(?:s|ed|edly|ing)?|describ(?:es?|ed|ing)|call(?:s|ed|ing)|den(?:y|ies|ied)"
                    + "|accus(?:es?|ed|ing|ation)|alleg(?:es?|ed|edly|ation)|announc(?:es?|ed)|declar(?:es?|ed|ation)"
                    + "|stat(?:es that|ed|ement|ements)|contend(?:s|ed)?|insist(?:s|ed)?|portray(?:s|ed)?|present(?:s|ed) as"
                    + "|label(?:s|led)?|term(?:s|ed)|the (?:authors?|commentary|commentators|article|column)"
                    + "|view|account|reading|interpretation|judg(?:es?|ed|ement|ements|ment)|predict(?:s|ed|ion)?"
                    + "|forecast(?:s|ed)?|expect(?:s|ed|ation)?|believ(?:es?|ed)|consider(?:s|ed)|regard(?:s|ed)"
                    + "|designat(?:es?|ed)|contested|disputed|characteri[sz](?:es?|ed|ation)|in the words of|version"
                    + "|suggest(?:s|ed)?|hold(?:s)? that|held that|found that|put at|counted|estimat(?:es?|ed))\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Set<String> STOP = Set.of(
            "about",
            "above",
            "after",
            "again",
            "against",
            "among",
            "because",
            "before",
            "being",
            "below",
            "between",
            "could",
            "does",
            "doing",
            "during",
            "each",
            "from",
            "further",
            "have",
            "having",
            "here",
            "into",
            "itself",
            "more",
            "most",
            "other",
            "over",
            "should",
            "some",
            "such",
            "than",
            "that",
            "their",
            "them",
            "then",
            "there",
            "these",
            "they",
            "this",
            "those",
            "through",
            "under",
            "until",
            "very",
            "were",
            "what",
            "when",
            "where",
            "which",
            "while",
            "whom",
            "whose",
            "will",
            "with",
            "would",
            "following",
            "statement",
            "statements",
            "best",
            "according",
            "describes",
            "option",
            "answer",
            "question",
            "passage",
            "case",
            "commentary",
            "authors");

    private English() {}

    /** The words of a text, in lower case, without punctuation and without a possessive ending. */
    static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            words.add(bare(matcher.group()));
        }
        return words;
    }

    /** A word in lower case without a possessive ending. */
    static String bare(String word) {
        String lower = word.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
        return lower.endsWith("'s") ? lower.substring(0, lower.length() - 2) : lower;
    }

    static Matcher wordMatcher(String text) {
        return WORD.matcher(text);
    }

    static int count(String text) {
        int count = 0;
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            count++;
        }
        return count;
    }

    /** The text without what stands in quotation marks. */
    static String unquoted(String text) {
        return QUOTED.matcher(text).replaceAll(" \u2026 ");
    }

    /** What stands in quotation marks, marks included. */
    static List<String> quotations(String text) {
        return QUOTED.matcher(text).results().map(found -> found.group()).toList();
    }

    /** Whether the text says whose statement it is, or that it is contested. */
    static boolean isAttributed(String text) {
        return ATTRIBUTED.matcher(text).find();
    }

    /** The words that carry meaning, crudely stemmed; at least four letters long. */
    static Set<String> content(String text) {
        return words(text).stream()
                .filter(word -> word.length() >= 4 && !STOP.contains(word))
                .map(English::stem)
                .collect(Collectors.toSet());
    }

    /** Cuts the commonest endings, so that {@code strikes} meets {@code strike}; not a linguist's stem. */
    static String stem(String word) {
        for (String ending :
                List.of("ations", "ation", "ments", "ment", "ings", "ing", "edly", "ies", "ed", "es", "ly", "s")) {
            if (word.endsWith(ending) && word.length() - ending.length() >= 4) {
                return word.substring(0, word.length() - ending.length());
            }
        }
        return word.endsWith("e") && word.length() > 4 ? word.substring(0, word.length() - 1) : word;
    }

    /** Words in lower case with one blank between: two texts that read alike are equal. */
    static String normal(String text) {
        return String.join(" ", words(text));
    }

    /** All runs of {@code length} words. */
    static Set<String> runs(List<String> words, int length) {
        Set<String> runs = new HashSet<>();
        for (int i = 0; i + length <= words.size(); i++) {
            runs.add(String.join(" ", words.subList(i, i + length)));
        }
        return runs;
    }
}
