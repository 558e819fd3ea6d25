package casebook.commentary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds the temporal expressions of a text, without resolving them; what an earlier rule has taken no later one takes. */
final class TimeFinding {

    /** An expression, from its first character to past its last one, and the rule that found it. */
    record Found(int start, int end, MatchResult match, TimeRules.Rule rule) {}

    /** "DUBAI, Aug 5 (Reuters) - " before the first sentence: where and when it was sent, no part of what is told. */
    private static final Pattern DATELINE = Pattern.compile(
            "\\p{Lu}{3}[\\p{Lu}\\p{Ll} .'\u2019/-]{0,30}, \\p{Lu}\\p{Ll}{2,8}\\.? \\d{1,2}(?:, \\d{4})? (?:\\([^)\\n]{2,40}\\) )?[-\u2013\u2014] ");

    private static final List<TimeRules.Rule> RULES = Stream.of(
                    TimeNames.RULES,
                    AnchorRules.RULES,
                    MovableFeasts.RULES,
                    FeastDays.RULES,
                    ReckonedRules.RULES,
                    WeekRules.RULES,
                    EraRules.RULES,
                    MonthSpans.RULES,
                    SpanRules.RULES,
                    DayRules.RULES,
                    TimeRules.NAMED,
                    RelativeRules.RULES,
                    TimeRules.MONTHS)
            .flatMap(List::stream)
            .toList();

    private final String text;
    private final int[] starts;
    private final List<String> beginnings = new ArrayList<>();
    private final int[] numbers;
    private final boolean[] taken;
    private final List<Found> all = new ArrayList<>();

    private TimeFinding(String text) {
        this.text = text;
        this.starts = starts(text);
        this.numbers = numbered();
        this.taken = new boolean[text.length() + 1];
        Matcher dateline = DATELINE.matcher(text);
        if (dateline.lookingAt()) {
            Arrays.fill(taken, 0, dateline.end(), true);
        }
    }

    /** In the order of the text. */
    static List<Found> in(String text) {
        TimeFinding finding = new TimeFinding(text);
        RULES.forEach(finding::find);
        finding.all.sort(Comparator.comparingInt(Found::start));
        return finding.all;
    }

    /** Where an expression can begin. To try every rule at every letter would take most of the time of reading. */
    private static int[] starts(String text) {
        return IntStream.range(0, text.length())
                .filter(at -> !Character.isWhitespace(text.charAt(at))
                        && (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1))))
                .toArray();
    }

    /** The number of each start's first letters among those of the text. */
    private int[] numbered() {
        Map<String, Integer> numbers = new HashMap<>();
        int[] numbered = new int[starts.length];
        for (int i = 0; i < starts.length; i++) {
            String first = text.substring(starts[i], Math.min(text.length(), starts[i] + Opening.LENGTH));
            Integer number = numbers.get(first);
            if (number == null) {
                number = beginnings.size();
                numbers.put(first, number);
                beginnings.add(first);
            }
            numbered[i] = number;
        }
        return numbered;
    }

    private boolean[] fitting(TimeRules.Rule rule) {
        boolean[] fits = new boolean[beginnings.size()];
        for (int i = 0; i < fits.length; i++) {
            fits[i] = rule.opening().fits(beginnings.get(i));
        }
        return fits;
    }

    private void find(TimeRules.Rule rule) {
        Matcher matcher =
                rule.pattern().matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
        boolean[] fits = fitting(rule);
        int past = 0;
        for (int i = 0; i < starts.length; i++) {
            int start = starts[i];
            if (fits[numbers[i]]
                    && start >= past
                    && matcher.region(start, text.length()).lookingAt()
                    && matcher.end() > start) {
                past = matcher.end();
                if (isFree(start, past)) {
                    Arrays.fill(taken, start, past, true);
                    all.add(new Found(start, past, matcher.toMatchResult(), rule));
                }
            }
        }
    }

    private boolean isFree(int start, int end) {
        for (int i = start; i < end; i++) {
            if (taken[i]) {
                return false;
            }
        }
        return true;
    }
}
