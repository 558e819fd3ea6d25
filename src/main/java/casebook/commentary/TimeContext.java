package casebook.commentary;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is known when a temporal expression is resolved: the day of publication, what was told last, and how the expression
 * stands in its sentence. A story that lies years before publication goes on by itself: its days without a year are the
 * nearest to the day that was told last, not to publication.
 */
final class TimeContext extends TimeStory {

    /** A story is history, and goes on by itself, when it lies so many months before publication. */
    private static final int HISTORY = 24;

    private static final int RECENT = 11;
    private static final int REACH = 3;
    private static final int TWO_WEEKS = 14;

    /** @param tellsHistory whether the text hardly speaks of the days around publication */
    TimeContext(@Nullable LocalDate published, boolean tellsHistory) {
        super(published, tellsHistory);
    }

    /** The year of a day that is written without one. */
    Optional<LocalDate> inYear(int month, int day) {
        Optional<Integer> year = years.opening(isHistory());
        if (year.isPresent()) {
            return year.flatMap(one -> WrittenDays.day(one, month, day));
        }
        Optional<LocalDate> deadline = deadline(month, day);
        if (deadline.isPresent()) {
            return deadline;
        }
        LocalDate told = story;
        if (told != null && place.ahead() && place.past() && place.sentence() - storyIn <= 1 && !isOld(told)) {
            Optional<LocalDate> next = WrittenDays.firstAfter(told, month, day)
                    .filter(one -> ChronoUnit.DAYS.between(told, one) <= NearPublication.LONGEST_TERM);
            if (next.isPresent()) {
                return next;
            }
        }
        if (told != null && !storyIsDay && told.getMonthValue() == month && place.sentence() - storyIn <= 1) {
            chained = true;
            return WrittenDays.day(told.getYear(), month, day);
        }
        if (told != null && goesOn(told, place.sentence() == storyIn) && !isFresh(month, day)) {
            return near(told, month, day);
        }
        LocalDate first = firstDay;
        if (first != null && isOfOldStory()) {
            return near(first, month, day);
        }
        if (published == null || isOfTitle()) {
            return years.dated().flatMap(one -> WrittenDays.day(one, month, day));
        }
        return NearPublication.day(place, published, month, day);
    }

    private Optional<LocalDate> near(LocalDate told, int month, int day) {
        chained = true;
        return NearPublication.inStory(told, published, month, day);
    }

    /** Told in the past by a text that is about something long past, far from any day with a year. */
    private boolean isOfOldStory() {
        return published != null && tellsHistory && isHistory() && place.past() && !isCurrent();
    }

    /** A deadline is the first such day after what was told just before it, or after publication when it is still ahead. */
    private Optional<LocalDate> deadline(int month, int day) {
        boolean told = story != null && place.sentence() - storyIn <= 1 && (place.past() || !place.ahead());
        LocalDate from = told ? story : place.past() && !place.ahead() ? null : published;
        if (!place.deadline() || from == null) {
            return Optional.empty();
        }
        return WrittenDays.firstAfter(from, month, day)
                .filter(one -> ChronoUnit.DAYS.between(from, one) <= NearPublication.LONGEST_TERM);
    }

    Optional<YearMonth> inYear(int month) {
        Optional<Integer> year = years.opening(isHistory());
        if (year.isPresent()) {
            return year.map(one -> YearMonth.of(one, month));
        }
        Optional<LocalDate> deadline = deadline(month, 28);
        if (deadline.isPresent()) {
            return deadline.map(YearMonth::from);
        }
        LocalDate told = story;
        if (told != null && (goesOn(told, place.sentence() == storyIn) || isNextMonth(told))) {
            return near(told.withDayOfMonth(15), month, 15).map(YearMonth::from);
        }
        LocalDate first = firstDay;
        if (first != null && isOfOldStory()) {
            return near(first, month, 15).map(YearMonth::from);
        }
        if (published == null || isOfTitle()) {
            return years.dated().map(one -> YearMonth.of(one, month));
        }
        return Optional.of(NearPublication.month(place, published, month));
    }

    /** The month of a day that is told by its number alone: the one told last, or the one before it. */
    Optional<YearMonth> monthOfStory(int day) {
        if (monthHere().isPresent()) {
            return monthHere().filter(one -> one.isValidDay(day));
        }
        YearMonth told = lastMonth;
        LocalDate first = firstDay;
        if (published != null && (told == null || currentIn == place.sentence())) {
            told = YearMonth.from(published);
        }
        boolean left = told != null && first != null && isOld(told.atDay(1)) && !isOld(first);
        YearMonth month = left && place.sentence() - storyIn > 1 ? YearMonth.from(first) : told;
        return Optional.ofNullable(month)
                .map(one -> NearPublication.isTold(place, published, one, day) ? one : one.minusMonths(1))
                .filter(one -> one.isValidDay(day));
    }

    /** "By November" runs from the day of publication when it lies ahead. */
    Resolved byMonth(YearMonth month) {
        Resolved whole = month(month, Resolved.PUBLICATION);
        return published()
                .filter(now -> month.atDay(1).isAfter(now))
                .map(now -> Resolved.between(now, month.atEndOfMonth(), Resolved.PUBLICATION))
                .orElse(whole);
    }

    /** The year that is meant by "the year": that of the story where history is told, else that of publication. */
    Optional<Integer> yearOfStory() {
        Optional<Integer> told = years.last().or(() -> lastMonth().map(YearMonth::getYear));
        return isHistory() && told.isPresent() ? told : published().map(LocalDate::getYear);
    }

    /** Whether the text itself is about something long past, by the first day that it tells. */
    private boolean isHistory() {
        return firstDay == null || published == null || isOld(firstDay);
    }

    /** Before any day is told, the year that the title names is that of the story. */
    private boolean isOfTitle() {
        return firstDay == null && years.title().isPresent() && place.past() && tellsHistory && !isCurrent();
    }

    /** Months follow one another more closely than days: "in November 2022 … in April". */
    private boolean isNextMonth(LocalDate told) {
        boolean beside = place.past() && place.sentence() - storyIn <= 1;
        return published != null && beside && ChronoUnit.MONTHS.between(told, published) > RECENT;
    }

    /** In a text that is no history, a day just before publication is of the year of publication. */
    private boolean isFresh(int month, int day) {
        boolean history = firstDay == null ? tellsHistory : isHistory();
        return published != null
                && !history
                && place.sentence() != storyIn
                && NearPublication.isFresh(published, month, day);
    }

    private boolean isCurrent() {
        return place.current() || currentIn == place.sentence();
    }

    private boolean isOld(LocalDate day) {
        return published != null && ChronoUnit.MONTHS.between(day, published) >= HISTORY;
    }

    private boolean goesOn(LocalDate told, boolean sameSentence) {
        boolean here = storyInPassage == place.passage();
        boolean far = place.sentence() - storyIn > (isHistory() || here ? REACH : 1) || !isHistory() && !storyDated;
        if (far || isCurrent() || place.ahead() && !isHistory() || !place.past() && !sameSentence) {
            return false;
        }
        if (published == null) {
            return true;
        }
        long months = ChronoUnit.MONTHS.between(told, published);
        boolean close = sameSentence || storyIsDay && place.sentence() - storyIn <= 1;
        return months >= HISTORY || close && months >= RECENT;
    }

    /** "that Saturday": the day told last or first when it was one, else the next such day. */
    Optional<LocalDate> thatDay(DayOfWeek weekday) {
        Optional<LocalDate> told = Stream.of(lastDay(), firstDay())
                .flatMap(Optional::stream)
                .filter(day -> day.getDayOfWeek() == weekday)
                .findFirst();
        return told.filter(day -> lastDay()
                        .filter(last -> ChronoUnit.DAYS.between(day, last) < TWO_WEEKS)
                        .isPresent())
                .or(() -> lastDay().map(day -> day.with(TemporalAdjusters.next(weekday))));
    }

    /**
     * The next such weekday after the day that was told last, when that was a weekday of the story too, or the text is
     * history; else the nearest before publication or on it, or after it when told as something to come.
     */
    Optional<LocalDate> weekday(DayOfWeek weekday) {
        LocalDate last = lastDay;
        boolean near = toldHere() && place.sentence() - dayIn <= REACH;
        if (last != null && near && place.past() && (published == null || isHistory() || last.equals(byWeekday))) {
            LocalDate next = last.with(TemporalAdjusters.next(weekday));
            if (published == null || !next.isAfter(published)) {
                byWeekday = next;
                return Optional.of(next);
            }
        }
        return published()
                .map(day -> day.with(
                        place.ahead() ? TemporalAdjusters.next(weekday) : TemporalAdjusters.previousOrSame(weekday)));
    }
}
