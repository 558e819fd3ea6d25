package casebook.commentary;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is known when a temporal expression is resolved: the day of publication, what was said last, and whether the
 * expression is told as something to come.
 */
final class TimeContext {

    private final @Nullable LocalDate published;
    private @Nullable LocalDate lastDay;
    private @Nullable YearMonth lastMonth;
    private @Nullable Integer saidYear;
    private int saidIn = -9;
    private boolean dated;
    private int sentence;
    private boolean ahead;
    private boolean eventNear;
    private @Nullable Integer datedYear;

    TimeContext(@Nullable LocalDate published) {
        this.published = published;
    }

    /**
     * @param sentence number of the sentence that the next expression stands in
     * @param ahead whether its clause looks forward
     * @param eventNear whether a vote, a summit or the like, which one names before it happens, stands beside it
     */
    void enter(int sentence, boolean ahead, boolean eventNear) {
        this.sentence = sentence;
        this.ahead = ahead;
        this.eventNear = eventNear;
    }

    Optional<LocalDate> published() {
        return Optional.ofNullable(published);
    }

    boolean isAhead() {
        return ahead;
    }

    /** The day that was told last, else the day of publication. */
    Optional<LocalDate> reference() {
        return Optional.ofNullable(lastDay == null ? published : lastDay);
    }

    Optional<LocalDate> lastDay() {
        return Optional.ofNullable(lastDay);
    }

    Optional<YearMonth> lastMonth() {
        return Optional.ofNullable(lastMonth);
    }

    Resolved day(LocalDate day, String from) {
        lastDay = day;
        lastMonth = YearMonth.from(day);
        return new Resolved(day.toString(), Precision.DAY, from);
    }

    Resolved month(YearMonth month, String from) {
        lastMonth = month;
        return new Resolved(month.toString(), Precision.MONTH, from);
    }

    /** A year that the text names is the one that days without a year in this sentence and the next are of. */
    void said(int year) {
        saidYear = year;
        saidIn = sentence;
        dated = false;
    }

    /** The same of a year that is named together with a month: it holds for the next sentence too. */
    void dated(int year) {
        said(year);
        dated = true;
        datedYear = year;
    }

    /** The year of a day that is written without one: what the sentence says, else by the day of publication. */
    Optional<LocalDate> inYear(int month, int day) {
        Optional<Integer> said = narrated();
        if (said.isPresent()) {
            return WrittenDays.day(said.get(), month, day);
        }
        if (published == null) {
            return Optional.ofNullable(datedYear).flatMap(year -> WrittenDays.day(year, month, day));
        }
        LocalDate limit = published;
        int year = published.getYear();
        Optional<LocalDate> past = WrittenDays.day(year, month, day).filter(one -> !one.isAfter(limit));
        past = past.isPresent() ? past : WrittenDays.day(year - 1, month, day);
        Optional<LocalDate> next = WrittenDays.day(year, month, day).filter(one -> one.isAfter(limit));
        next = next.isPresent() ? next : WrittenDays.day(year + 1, month, day);
        boolean soon =
                next.filter(one -> ChronoUnit.DAYS.between(limit, one) < 150).isPresent();
        return (ahead || eventNear && soon) && next.isPresent() ? next : past;
    }

    Optional<YearMonth> inYear(int month) {
        Optional<Integer> said = narrated();
        if (said.isPresent()) {
            return said.map(year -> YearMonth.of(year, month));
        }
        if (published == null) {
            return Optional.ofNullable(datedYear).map(year -> YearMonth.of(year, month));
        }
        YearMonth now = YearMonth.from(published);
        YearMonth same = YearMonth.of(now.getYear(), month);
        YearMonth past = same.isAfter(now) ? same.minusYears(1) : same;
        YearMonth next = same.isBefore(now) ? same.plusYears(1) : same;
        boolean soon = now.until(next, ChronoUnit.MONTHS) <= 4;
        return Optional.of(ahead || eventNear && soon ? next : past);
    }

    /** The year that this sentence or the one before has named. */
    private Optional<Integer> narrated() {
        int reach = dated ? 1 : 0;
        boolean past = published == null || saidYear == null || saidYear <= published.getYear();
        return past && sentence - saidIn <= reach ? Optional.ofNullable(saidYear) : Optional.empty();
    }

    /** The nearest such weekday before the day of publication or on it; after it when told as something to come. */
    Optional<LocalDate> weekday(DayOfWeek weekday) {
        return published()
                .map(day ->
                        day.with(ahead ? TemporalAdjusters.next(weekday) : TemporalAdjusters.previousOrSame(weekday)));
    }
}
