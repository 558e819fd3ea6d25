package casebook.commentary;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Which year a day or a month without one is of, when nothing but the day of publication tells. */
final class NearPublication {

    /** Deadlines further off than this name their year; in days. */
    static final int LONGEST_TERM = 240;

    /** So many months lie ahead of a story's day at most. */
    private static final int FORWARD = 10;

    private static final int FRESH = 45;
    private static final int OLD = 270;
    private static final int HALF_YEAR = 183;
    private static final int HALF_OF_MONTHS = 6;
    private static final int SOON = 150;
    private static final int VERY_SOON = 100;

    private NearPublication() {}

    static Optional<LocalDate> day(TimePlace place, LocalDate limit, int month, int day) {
        int year = limit.getYear();
        Optional<LocalDate> past = WrittenDays.day(year, month, day).filter(one -> !one.isAfter(limit));
        past = past.isPresent() ? past : WrittenDays.day(year - 1, month, day);
        Optional<LocalDate> next = WrittenDays.day(year, month, day).filter(one -> one.isAfter(limit));
        next = next.isPresent() ? next : WrittenDays.day(year + 1, month, day);
        // nobody writes a day of ten months ago without its year when the same day is about to come
        boolean old = isWithin(next, limit, SOON - 55)
                && past.filter(one -> ChronoUnit.DAYS.between(one, limit) > OLD).isPresent();
        boolean asked = old
                || place.ahead() && (!place.past() || place.due() || isWithin(next, limit, HALF_YEAR))
                || (place.eventNear() || !place.past() && isWithin(next, limit, VERY_SOON))
                        && isWithin(next, limit, SOON);
        return asked && next.isPresent() ? next : past.isPresent() ? past : next;
    }

    /** Whether such a day of a month can be what a sentence in the past tells. */
    static boolean isTold(TimePlace place, @Nullable LocalDate published, YearMonth month, int day) {
        return published == null
                || !place.past()
                || place.ahead()
                || !month.isValidDay(day)
                || !month.atDay(day).isAfter(published);
    }

    /** Whether such a day lies just before publication. */
    static boolean isFresh(LocalDate now, int month, int day) {
        return WrittenDays.day(now.getYear(), month, day)
                .filter(one -> !one.isAfter(now) && ChronoUnit.DAYS.between(one, now) <= FRESH)
                .isPresent();
    }

    /** "The court sits on 3 June": present tense and a day that is near. */
    private static boolean isWithin(Optional<LocalDate> next, LocalDate limit, int days) {
        return next.filter(one -> ChronoUnit.DAYS.between(limit, one) < days).isPresent();
    }

    /** A story goes forward: the next such day, unless it is so far off that the one before must be meant. */
    static Optional<LocalDate> inStory(LocalDate told, @Nullable LocalDate published, int month, int day) {
        Optional<LocalDate> next = WrittenDays.firstAfter(told.minusDays(1), month, day)
                .filter(one -> ChronoUnit.MONTHS.between(told, one) < FORWARD)
                .filter(one -> published == null || !one.isAfter(published));
        return next.isPresent()
                ? next
                : WrittenDays.nearest(
                        IntStream.rangeClosed(-1, 1)
                                .mapToObj(by -> WrittenDays.day(told.getYear() + by, month, day))
                                .flatMap(Optional::stream),
                        told);
    }

    static YearMonth month(TimePlace place, LocalDate published, int month) {
        YearMonth now = YearMonth.from(published);
        YearMonth same = YearMonth.of(now.getYear(), month);
        YearMonth past = same.isAfter(now) ? same.minusYears(1) : same;
        YearMonth next = same.isBefore(now) ? same.plusYears(1) : same;
        boolean soon = now.until(next, ChronoUnit.MONTHS) <= 4;
        boolean present =
                !place.past() && now.until(next, ChronoUnit.MONTHS) <= 4 && past.until(now, ChronoUnit.MONTHS) >= 8;
        boolean near = place.due() || now.until(next, ChronoUnit.MONTHS) <= HALF_OF_MONTHS;
        return place.ahead() && (!place.past() || near) || place.eventNear() && soon || present ? next : past;
    }
}
