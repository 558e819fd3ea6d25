package casebook.commentary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
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

    /** In the order in which they outrank each other. */
    static final List<TimeRules.Rule> RULES = Stream.of(
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

    /** To tell where a rule is worth trying; compiled once, since most texts are short. */
    private static final List<Pattern> LOOSENED =
            Openings.loosened(RULES.stream().map(TimeRules.Rule::pattern).toList());

    private final boolean[] taken;
    private final List<Found> all = new ArrayList<>();

    private TimeFinding(String text) {
        this.taken = new boolean[text.length() + 1];
        Matcher dateline = DATELINE.matcher(text);
        if (dateline.lookingAt()) {
            Arrays.fill(taken, 0, dateline.end(), true);
        }
    }

    /** In the order of the text. */
    static List<Found> in(String text) {
        TimeFinding finding = new TimeFinding(text);
        List<List<Integer>> places = new Openings(LOOSENED).places(text, starts(text));
        List<Integer> rules = IntStream.range(0, RULES.size()).boxed().toList();
        SideBySide.each(rules, i -> matches(text, RULES.get(i), places.get(i))).forEach(finding::take);
        finding.all.sort(Comparator.comparingInt(Found::start));
        return finding.all;
    }

    /** Where an expression can begin. */
    private static int[] starts(String text) {
        return IntStream.range(0, text.length())
                .filter(at -> !Character.isWhitespace(text.charAt(at))
                        && (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1))))
                .toArray();
    }

    /** All that a rule matches, whatever others have taken. */
    private static List<Found> matches(String text, TimeRules.Rule rule, List<Integer> starts) {
        Matcher matcher =
                rule.pattern().matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
        List<Found> matches = new ArrayList<>();
        int past = 0;
        for (int start : starts) {
            if (start >= past && matcher.region(start, text.length()).lookingAt() && matcher.end() > start) {
                past = matcher.end();
                matches.add(new Found(start, past, matcher.toMatchResult(), rule));
            }
        }
        return matches;
    }

    private void take(List<Found> matches) {
        for (Found found : matches) {
            if (isFree(found.start(), found.end())) {
                Arrays.fill(taken, found.start(), found.end(), true);
                all.add(found);
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
