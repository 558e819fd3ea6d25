package casebook.questionbank;

import casebook.item.TimeLimits;
import java.time.Duration;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The time of an item as people type it, {@code 1 min 30 s}, and as the tree has it, {@code PT1M30S}. */
final class OwnTime {
    private static final Pattern TYPED =
            Pattern.compile("(?:(\\d{1,2})\\s*h(?:ours?)?)?\\s*(?:(\\d{1,4})\\s*m(?:in(?:utes?)?)?)?"
                    + "\\s*(?:(\\d{1,4})\\s*s(?:ec(?:onds?)?)?)?");

    private OwnTime() {}

    /** What was typed as the tree has it; as it is when it is no time, so that the reader says what is wrong with it. */
    static String read(String typed) {
        Matcher time = TYPED.matcher(typed.strip().toLowerCase(Locale.ROOT));
        if (typed.isBlank() || !time.matches()) {
            return typed;
        }
        return Duration.ofHours(number(time.group(1)))
                .plusMinutes(number(time.group(2)))
                .plusSeconds(number(time.group(3)))
                .toString();
    }

    private static long number(@Nullable String digits) {
        return digits == null ? 0 : Long.parseLong(digits);
    }

    /** A time of the tree as people type it; as it is when reading it would not give the same again. */
    static String write(String tree) {
        return TimeLimits.read(tree)
                .filter(limit -> limit.toString().equals(tree))
                .map(OwnTime::words)
                .orElse(tree);
    }

    private static String words(Duration limit) {
        return (part(limit.toHours(), " h ") + part(limit.toMinutesPart(), " min ") + part(limit.toSecondsPart(), " s"))
                .strip();
    }

    private static String part(long number, String unit) {
        return number == 0 ? "" : number + unit;
    }
}
