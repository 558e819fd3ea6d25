package casebook.commentary;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What is known when a temporal expression is resolved: the day of publication, what was told last, and how the expression
 * stands in its sentence. A story that lies years before publication goes on by itself: its days without a year are the
 * nearest to the day that was told last, not to publication.
 */
final class TimeContext {

    /** A story is history, and goes on by itself, when it lies so many months before publication. */
    private static final int HISTORY = 24;

    private static final int RECENT = 11;
    private static final int REACH = 3;

    /** Deadlines further off than this name their year. */
    private static final int LONGEST_TERM = 240;

    private final @Nullable LocalDate published;
    private TimePlace place = new TimePlace(0, 0, false, false, false, false, false, false, false);
    private @Nullable LocalDate firstDay;
    private @Nullable LocalDate lastDay;
    private @Nullable YearMonth lastMonth;
    /** The last that was told, day or month, as a day, and in which sentence and passage. */
    private @Nullable LocalDate story;

    private boolean storyIsDay;
    private boolean storyDated;
    private int datedIn = -9;
    private @Nullable Integer lastYear;
    private int yearIn = -9;
    private int storyIn = -9;
    private int dayIn = -9;
    private int dayInPassage = -9;
    private @Nullable Integer openingYear;
    private int openingIn = -9;
    private @Nullable Integer datedYear;

    TimeContext(@Nullable LocalDate published) {
        this.published = published;
    }

    void enter(TimePlace next) {
        this.place = next;
    }

    Optional<LocalDate> published() {
        return Optional.ofNullable(published);
    }

    boolean isAhead() {
        return place.ahead();
    }

    boolean isOpening() {
        return place.opening();
    }

    boolean isBesideDay() {
        return place.beside();
    }

    boolean isPast() {
        return place.past();
    }

    /** The day that was told last, else the day of publication. */
    Optional<LocalDate> reference() {
        return Optional.ofNullable(lastDay == null ? published : lastDay);
    }

    Optional<LocalDate> lastDay() {
        return Optional.ofNullable(lastDay);
    }

    /** The first day that the text tells: most often that of what it is about. */
    Optional<LocalDate> firstDay() {
        return Optional.ofNullable(firstDay);
    }

    Optional<YearMonth> lastMonth() {
        return Optional.ofNullable(lastMonth);
    }

    /** Whether a month was told after the last day. */
    boolean isMonthLast() {
        return story != null && !storyIsDay;
    }

    /** Whether a day was told in this passage. */
    boolean toldHere() {
        return dayInPassage == place.passage();
    }

    /** Whether the last day was told in this sentence or the one before. */
    boolean isNear() {
        return place.sentence() - dayIn <= 1;
    }

    Resolved day(LocalDate day, String from) {
        boolean later = published != null && day.isAfter(published);
        if (!place.aside() && !later) {
            lastDay = day;
            lastMonth = YearMonth.from(day);
            firstDay = firstDay == null ? day : firstDay;
            dayIn = place.sentence();
            dayInPassage = place.passage();
            tell(day, true);
        }
        return new Resolved(day.toString(), Precision.DAY, from);
    }

    Resolved month(YearMonth month, String from) {
        boolean later = published != null && month.atDay(1).isAfter(published);
        if (!place.aside() && !later) {
            lastMonth = month;
            tell(month.atDay(15), false);
        }
        return new Resolved(month.toString(), Precision.MONTH, from);
    }

    private void tell(LocalDate day, boolean isDay) {
        story = day;
        storyDated = datedIn == place.sentence();
        lastYear = null;
        storyIsDay = isDay;
        storyIn = place.sentence();
    }

    /** A year that a sentence opens with ("In 1971 …") is the one of the days of that sentence and the next. */
    void said(int year, boolean opening) {
        if (opening && !place.aside()) {
            openingYear = year;
            openingIn = place.sentence();
        }
    }

    /** A year that is told after the last month or day, from which further years are counted. */
    Optional<Integer> lastYear() {
        return Optional.ofNullable(lastYear).filter(year -> place.sentence() - yearIn <= 1);
    }

    /** Takes in a year that is told as one. */
    void year(int year) {
        if (!place.aside()) {
            lastYear = year;
            yearIn = place.sentence();
        }
    }

    /** A year that is named together with a month or a day. */
    void dated(int year) {
        datedYear = year;
        datedIn = place.sentence();
        openingIn = -9;
    }

    /** The year of a day that is written without one. */
    Optional<LocalDate> inYear(int month, int day) {
        if (opening() != null) {
            return Optional.ofNullable(opening()).flatMap(year -> WrittenDays.day(year, month, day));
        }
        Optional<LocalDate> deadline = deadline(month, day);
        if (deadline.isPresent()) {
            return deadline;
        }
        LocalDate told = story;
        if (told != null && goesOn(told, place.sentence() == storyIn)) {
            return WrittenDays.nearest(
                    IntStream.rangeClosed(-1, 1)
                            .mapToObj(by -> WrittenDays.day(told.getYear() + by, month, day))
                            .flatMap(Optional::stream),
                    told);
        }
        if (published == null) {
            return Optional.ofNullable(datedYear).flatMap(year -> WrittenDays.day(year, month, day));
        }
        return aroundPublication(month, day, published);
    }

    /** A deadline is the first such day after what was told just before it, or after publication when it is still ahead. */
    private Optional<LocalDate> deadline(int month, int day) {
        boolean told = story != null && place.sentence() - storyIn <= 1;
        LocalDate from = told ? story : place.past() ? null : published;
        if (!place.deadline() || from == null) {
            return Optional.empty();
        }
        return WrittenDays.firstAfter(from, month, day)
                .filter(one -> ChronoUnit.DAYS.between(from, one) <= LONGEST_TERM);
    }

    private Optional<LocalDate> aroundPublication(int month, int day, LocalDate limit) {
        int year = limit.getYear();
        Optional<LocalDate> past = WrittenDays.day(year, month, day).filter(one -> !one.isAfter(limit));
        past = past.isPresent() ? past : WrittenDays.day(year - 1, month, day);
        Optional<LocalDate> next = WrittenDays.day(year, month, day).filter(one -> one.isAfter(limit));
        next = next.isPresent() ? next : WrittenDays.day(year + 1, month, day);
        boolean soon =
                next.filter(one -> ChronoUnit.DAYS.between(limit, one) < 150).isPresent();
        return (place.ahead() || (place.eventNear() || !place.past() && isVerySoon(next, limit)) && soon)
                        && next.isPresent()
                ? next
                : past.isPresent() ? past : next;
    }

    /** "The court sits on 3 June": present tense and a day that is near. */
    private static boolean isVerySoon(Optional<LocalDate> next, LocalDate limit) {
        return next.filter(one -> ChronoUnit.DAYS.between(limit, one) < 100).isPresent();
    }

    Optional<YearMonth> inYear(int month) {
        if (opening() != null) {
            return Optional.ofNullable(opening()).map(year -> YearMonth.of(year, month));
        }
        Optional<LocalDate> deadline = deadline(month, 28);
        if (deadline.isPresent()) {
            return deadline.map(YearMonth::from);
        }
        LocalDate told = story;
        if (told != null && (goesOn(told, place.sentence() == storyIn) || monthGoesOn(told))) {
            return WrittenDays.nearest(
                            IntStream.rangeClosed(-1, 1)
                                    .mapToObj(by -> YearMonth.of(told.getYear() + by, month)
                                            .atDay(15)),
                            told.withDayOfMonth(15))
                    .map(YearMonth::from);
        }
        if (published == null) {
            return Optional.ofNullable(datedYear).map(year -> YearMonth.of(year, month));
        }
        YearMonth now = YearMonth.from(published);
        YearMonth same = YearMonth.of(now.getYear(), month);
        YearMonth past = same.isAfter(now) ? same.minusYears(1) : same;
        YearMonth next = same.isBefore(now) ? same.plusYears(1) : same;
        boolean soon = now.until(next, ChronoUnit.MONTHS) <= 4;
        return Optional.of(place.ahead() || place.eventNear() && soon ? next : past);
    }

    private @Nullable Integer opening() {
        boolean next = place.sentence() - openingIn == 1 && place.past() && isHistory();
        return place.sentence() == openingIn || next ? openingYear : null;
    }

    /** Whether the text itself is about something long past, by the first day that it tells. */
    private boolean isHistory() {
        return firstDay == null || published == null || ChronoUnit.MONTHS.between(firstDay, published) >= HISTORY;
    }

    private boolean goesOn(LocalDate told, boolean sameSentence) {
        boolean far = place.sentence() - storyIn > (isHistory() ? REACH : 1) || !isHistory() && !storyDated;
        if (far || place.ahead() || !place.past() && !sameSentence) {
            return false;
        }
        if (published == null) {
            return true;
        }
        long months = ChronoUnit.MONTHS.between(told, published);
        boolean close = sameSentence || storyIsDay && place.sentence() - storyIn <= 1;
        return months >= HISTORY || close && months >= RECENT;
    }

    /** Months follow one another more closely than days: "in November 2022 … in April". */
    private boolean monthGoesOn(LocalDate told) {
        return published != null
                && place.past()
                && place.sentence() - storyIn <= 1
                && ChronoUnit.MONTHS.between(told, published) > RECENT;
    }

    /** The nearest such weekday before the day of publication or on it; after it when told as something to come. */
    Optional<LocalDate> weekday(DayOfWeek weekday) {
        return published()
                .map(day -> day.with(
                        place.ahead() ? TemporalAdjusters.next(weekday) : TemporalAdjusters.previousOrSame(weekday)));
    }
}
