package casebook.commentary;

import static casebook.commentary.TimeRules.rule;

import casebook.commentary.TimeRules.Rule;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;

/** Days that have a name and the same date each year, as newspapers use them. */
final class FeastDays {

    private static final Map<String, MonthDay> DAYS = new LinkedHashMap<>();

    static {
        DAYS.put("New Year['\u2019]?s Eve", MonthDay.of(12, 31));
        DAYS.put("New Year['\u2019]?s Day|(?<=[Oo]n )New Year['\u2019]s(?! \\p{L})", MonthDay.of(1, 1));
        DAYS.put("(?<=[Bb]y |[Bb]efore |[Uu]ntil |[Ss]ince )New Year(?! \\p{Lu})", MonthDay.of(1, 1));
        DAYS.put("(?<=[Bb]y |[Bb]efore |[Uu]ntil |[Ss]ince )the [Nn]ew [Yy]ear(?! \\p{Lu}\\p{Ll})", MonthDay.of(1, 1));
        DAYS.put("Epiphany", MonthDay.of(1, 6));
        DAYS.put("Valentine['\u2019]?s Day", MonthDay.of(2, 14));
        DAYS.put("International Women['\u2019]?s Day", MonthDay.of(3, 8));
        DAYS.put("St\\.? Patrick['\u2019]?s Day", MonthDay.of(3, 17));
        DAYS.put("April Fools?['\u2019]?s? Day", MonthDay.of(4, 1));
        DAYS.put("Anzac Day|ANZAC Day", MonthDay.of(4, 25));
        DAYS.put("May Day", MonthDay.of(5, 1));
        DAYS.put("(?:VE|V-E) Day|Europe Day", MonthDay.of(5, 8));
        DAYS.put("(?:Russia['\u2019]s )?Victory Day", MonthDay.of(5, 9));
        DAYS.put("Nakba Day", MonthDay.of(5, 15));
        DAYS.put("Midsummer['\u2019]?s? Day", MonthDay.of(6, 24));
        DAYS.put("Canada Day", MonthDay.of(7, 1));
        DAYS.put(
                "(?:the )?Fourth of July|July Fourth|(?:(?:America(?:['\u2019]s|n)|U\\.?S\\.?) )Independence Day",
                MonthDay.of(7, 4));
        DAYS.put("Bastille Day", MonthDay.of(7, 14));
        DAYS.put("(?:Pakistan(?:['\u2019]s|i) )Independence Day", MonthDay.of(8, 14));
        DAYS.put("(?:India(?:['\u2019]s|n) )Independence Day", MonthDay.of(8, 15));
        DAYS.put("(?:Ukrain(?:e['\u2019]s|ian) )Independence Day", MonthDay.of(8, 24));
        DAYS.put("(?:India(?:['\u2019]s|n) )Republic Day", MonthDay.of(1, 26));
        DAYS.put("(?:China['\u2019]s|Chinese) National Day", MonthDay.of(10, 1));
        DAYS.put("Hallowe['\u2019]?en", MonthDay.of(10, 31));
        DAYS.put("All Saints['\u2019]? Day", MonthDay.of(11, 1));
        DAYS.put("All Souls['\u2019]? Day", MonthDay.of(11, 2));
        DAYS.put("Armistice Day|Remembrance Day|Veterans Day", MonthDay.of(11, 11));
        DAYS.put("Christmas Eve", MonthDay.of(12, 24));
        DAYS.put(
                "Christmas Day|(?:(?<=[Oo]n |[Bb]y |[Bb]efore |[Ss]ince |[Aa]t |[Aa]fter |[Uu]ntil |[Tt]hat |[Oo]ver |[Ll]ast |[Nn]ext |side of )Christmas(?! (?:\\p{Lu}\\p{Ll}|truce|bombing|tree|holidays?|markets?|day|eve|message|cards?|break|season|recess|shopp)))",
                MonthDay.of(12, 25));
        DAYS.put("Boxing Day", MonthDay.of(12, 26));
    }

    static final List<Rule> RULES = rules();

    private FeastDays() {}

    private static List<Rule> rules() {
        List<Rule> rules = new ArrayList<>();
        DAYS.forEach((names, day) -> rules.add(rule(
                "(?<![\\p{L}\\d-])(?:(?i:(last|next)) )?(?:" + names
                        + ")(?:,? (1[5-9]\\d\\d|20\\d\\d))?(?![\\p{L}\\d-])",
                (at, context) -> day(at, day, context))));
        return List.copyOf(rules);
    }

    private static Optional<Resolved> day(MatchResult at, MonthDay day, TimeContext context) {
        Optional<LocalDate> now = context.published();
        if (at.group(1) != null && now.isPresent()) {
            int by = MonthSpans.step(RelativeRules.lower(at, 1));
            LocalDate same = day.atYear(now.get().getYear());
            boolean other = by < 0 ? !same.isBefore(now.get()) : !same.isAfter(now.get());
            return Optional.of(context.day(other ? same.plusYears(by) : same, Resolved.PUBLICATION));
        }
        if (at.group(2) != null) {
            int year = Integer.parseInt(at.group(2));
            context.years.dated(year);
            return Optional.of(context.day(day.atYear(year), Resolved.TEXT));
        }
        Optional<LocalDate> found = context.inYear(day.getMonthValue(), day.getDayOfMonth());
        if (context.place().aside()
                && (context.isAhead() || !context.place().past())
                && now.flatMap(from -> found.filter(from::isBefore)).isPresent()) {
            return found.map(one -> Resolved.between(now.get(), one, Resolved.PUBLICATION));
        }
        return Optional.of(found.map(one -> context.day(one, Resolved.PUBLICATION))
                .orElse(Resolved.vague("a year that the text does not name")));
    }
}
