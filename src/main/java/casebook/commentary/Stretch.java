package casebook.commentary;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** A run of days that was told, such as a month or its beginning; what is counted from it is as vague as it is. */
record Stretch(LocalDate first, LocalDate last) {

    static Stretch of(YearMonth month) {
        return new Stretch(month.atDay(1), month.atEndOfMonth());
    }

    /** So many days, weeks or fortnights later, or before when negative; empty for other units. */
    Optional<Resolved> moved(int by, String unit) {
        int length = unit.startsWith("day") ? 1 : unit.startsWith("week") ? 7 : unit.startsWith("fortnight") ? 14 : 0;
        long days = (long) by * length;
        return length == 0
                ? Optional.empty()
                : Optional.of(Resolved.between(
                        first.plus(days, ChronoUnit.DAYS), last.plus(days, ChronoUnit.DAYS), first + "/" + last));
    }
}
