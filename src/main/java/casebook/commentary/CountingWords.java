package casebook.commentary;

import java.util.List;
import java.util.Locale;

/** Words that number days and centuries: "first", "twenty-first". */
final class CountingWords {

    private static final List<String> NTHS = List.of(
            "first",
            "second",
            "third",
            "fourth",
            "fifth",
            "sixth",
            "seventh",
            "eighth",
            "ninth",
            "tenth",
            "eleventh",
            "twelfth",
            "thirteenth",
            "fourteenth",
            "fifteenth",
            "sixteenth",
            "seventeenth",
            "eighteenth",
            "nineteenth",
            "twentieth");

    /** As a part of a pattern: the first to the thirty-first, in words. */
    static final String NTH =
            "(?:twenty-(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|thirt(?:ieth|y-first)|"
                    + String.join("|", NTHS) + ")";

    /** What a number in words is that is hardly said of anything but a day: the tenth and after. */
    static final String HIGH_NTH =
            "(?:twenty-(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|thirt(?:ieth|y-first)|"
                    + String.join("|", NTHS.subList(5, NTHS.size())) + ")";

    private CountingWords() {}

    /** 1 to 31, from words such as "tenth" or figures such as "10th"; 0 for anything else. */
    static int nth(String words) {
        String lower = words.toLowerCase(Locale.ROOT);
        if (Character.isDigit(lower.charAt(0))) {
            return Integer.parseInt(lower.replaceAll("\\D", ""));
        }
        if (lower.startsWith("thirt") && !lower.startsWith("thirteen")) {
            return lower.equals("thirtieth") ? 30 : 31;
        }
        int past = lower.startsWith("twenty-") ? 20 : 0;
        return past + 1 + NTHS.indexOf(past == 0 ? lower : lower.substring("twenty-".length()));
    }
}
