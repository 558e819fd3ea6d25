package casebook.commentary;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds days that are written in full, in the ways of newspapers and of machines. */
final class WrittenDays {

    /** A day and where it is written, as offsets into the text that was searched. */
    record Written(LocalDate day, int start, int end) {}

    /** Names of months and how they are shortened, in English. May is a verb too: callers look at what stands around. */
    static final String MONTH = "(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?|Jun\\."
            + "|July?|Jul\\.|Aug(?:ust|\\.)?|Sept(?:ember|\\.)?|Sep\\.?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)";

    static final String WEEKDAY =
            "(?:Mon(?:day|\\.)?|Tue(?:s(?:day)?)?\\.?(?!s)|Wed(?:nesday|\\.)?|Thu(?:rs?(?:day)?)?\\.?(?!r)|Fri(?:day|\\.)?"
                    + "|Sat(?:urday|\\.)?|Sun(?:day|\\.)?)";

    private static final Map<String, Integer> MONTHS = Map.ofEntries(
            Map.entry("jan", 1),
            Map.entry("feb", 2),
            Map.entry("mar", 3),
            Map.entry("apr", 4),
            Map.entry("may", 5),
            Map.entry("jun", 6),
            Map.entry("jul", 7),
            Map.entry("aug", 8),
            Map.entry("sep", 9),
            Map.entry("oct", 10),
            Map.entry("nov", 11),
            Map.entry("dec", 12));

    private static final Pattern DAY_FIRST = Pattern.compile("(?i)(?<![\\p{L}\\d])(?:" + WEEKDAY
            + ",? )?(?:the )?([0-3]?\\d)(?:st|nd|rd|th)?(?: of | |-)(" + MONTH + ")(?:,? |-)([12]\\d{3})(?!\\d)");
    private static final Pattern MONTH_FIRST = Pattern.compile("(?i)(?<![\\p{L}\\d])(?:" + WEEKDAY + ",? )?(" + MONTH
            + ") ([0-3]?\\d)(?:st|nd|rd|th)?,? ([12]\\d{3})(?!\\d)");
    /** Months of pages in other languages: Spanish, Portuguese, French, German, Italian. */
    private static final List<List<String>> ELSEWHERE = List.of(
            List.of("enero", "janeiro", "janvier", "januar", "j\u00e4nner", "gennaio"),
            List.of("febrero", "fevereiro", "f\u00e9vrier", "februar", "febbraio"),
            List.of("marzo", "mar\u00e7o", "mars", "m\u00e4rz"),
            List.of("abril", "avril", "aprile"),
            List.of("mayo", "maio", "mai", "maggio"),
            List.of("junio", "junho", "juin", "juni", "giugno"),
            List.of("julio", "julho", "juillet", "juli", "luglio"),
            List.of("agosto", "ao\u00fbt"),
            List.of("septiembre", "setiembre", "setembro", "septembre", "settembre"),
            List.of("octubre", "outubro", "octobre", "oktober", "ottobre"),
            List.of("noviembre", "novembro", "novembre"),
            List.of("diciembre", "dezembro", "d\u00e9cembre", "dezember", "dicembre"));

    private static final Pattern DAY_FIRST_ELSEWHERE =
            Pattern.compile("(?iu)(?<![\\p{L}\\d])(?:\\p{L}{3,12},? )?([0-3]?\\d)"
                    + "(?:\\.|\u00ba|er)? (?:de |di )?("
                    + ELSEWHERE.stream().flatMap(List::stream).collect(Collectors.joining("|"))
                    + ")(?: del?)? ([12]\\d{3})(?!\\d)");
    private static final Pattern YEAR_FIRST =
            Pattern.compile("(?<![\\d/.-])([12]\\d{3})([-/.])([01]?\\d)\\2([0-3]?\\d)(?![\\d])");
    private static final Pattern NUMBERS =
            Pattern.compile("(?<![\\d/.-])([0-3]?\\d)([-/.])([01]?\\d|[0-3]\\d)\\2([12]\\d{3})(?![\\d/-])");

    private WrittenDays() {}

    private static int monthElsewhere(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return 1
                + IntStream.range(0, ELSEWHERE.size())
                        .filter(month -> ELSEWHERE.get(month).contains(lower))
                        .findFirst()
                        .orElseThrow();
    }

    static int month(String name) {
        return MONTHS.getOrDefault(name.toLowerCase(Locale.ROOT).substring(0, 3), 0);
    }

    /** All days written in full, in the order of the text. */
    static List<Written> in(String text) {
        List<Written> found = new ArrayList<>();
        collect(DAY_FIRST.matcher(text), found, at -> day(at.group(3), month(at.group(2)), at.group(1)));
        collect(MONTH_FIRST.matcher(text), found, at -> day(at.group(3), month(at.group(1)), at.group(2)));
        collect(
                DAY_FIRST_ELSEWHERE.matcher(text),
                found,
                at -> day(at.group(3), monthElsewhere(at.group(2)), at.group(1)));
        collect(YEAR_FIRST.matcher(text), found, at -> day(at.group(1), number(at.group(3)), at.group(4)));
        collect(NUMBERS.matcher(text), found, WrittenDays::ambiguous);
        found.sort((one, other) -> Integer.compare(one.start(), other.start()));
        return found;
    }

    static Optional<LocalDate> first(String text) {
        return in(text).stream().findFirst().map(Written::day);
    }

    private interface Reading {
        Optional<LocalDate> of(Matcher at);
    }

    private static void collect(Matcher matcher, List<Written> found, Reading reading) {
        while (matcher.find()) {
            int start = matcher.start();
            int end = matcher.end();
            reading.of(matcher)
                    .filter(day -> found.stream().noneMatch(other -> start < other.end() && other.start() < end))
                    .ifPresent(day -> found.add(new Written(day, start, end)));
        }
    }

    /** Day before month, as most of the world writes it, unless only the other order makes a day. */
    private static Optional<LocalDate> ambiguous(Matcher at) {
        Optional<LocalDate> dayFirst = day(at.group(4), number(at.group(3)), at.group(1));
        return dayFirst.isPresent() ? dayFirst : day(at.group(4), number(at.group(1)), at.group(3));
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    /** The first such day of a year that comes after another day. */
    static Optional<LocalDate> firstAfter(LocalDate from, int month, int day) {
        return IntStream.rangeClosed(0, 1)
                .mapToObj(by -> day(from.getYear() + by, month, day))
                .flatMap(Optional::stream)
                .filter(one -> one.isAfter(from))
                .findFirst();
    }

    /** The one of several days that is least far from another. */
    static Optional<LocalDate> nearest(Stream<LocalDate> days, LocalDate told) {
        return days.min(Comparator.comparingLong((LocalDate day) -> Math.abs(ChronoUnit.DAYS.between(told, day))));
    }

    static Optional<LocalDate> day(String year, int month, String day) {
        return day(number(year), month, number(day));
    }

    static Optional<LocalDate> day(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }
}
