package casebook.delivery;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * When an assignment may be started and when an attempt at it ends. Limits are elapsed time, so that a change of clocks
 * gives and takes nothing.
 *
 * @param opens first instant at which a start is allowed
 * @param closes first instant at which it is not any more; null: never
 * @param limit how long an attempt may take without an allowance; null: no limit
 * @param grace how long after the end a save is still accepted, 0 to 300 seconds; never shown as time to work
 */
public record Window(
        Instant opens, @Nullable Instant closes, @Nullable Duration limit, EndRule endRule, Duration grace) {

    /** Where {@code now} stands to the window. */
    public WindowState at(Instant now) {
        if (now.isBefore(opens)) {
            return WindowState.UPCOMING;
        }
        return closes == null || now.isBefore(closes) ? WindowState.OPEN : WindowState.CLOSED;
    }

    /** The limit with the allowance applied, or none when there is no limit. */
    public Optional<Duration> personalLimit(Allowance allowance) {
        return Optional.ofNullable(limit).map(allowance::applyTo);
    }

    /**
     * When an attempt ends.
     *
     * @param extended the sum of all extensions
     * @return none when there is neither a limit nor a closing
     */
    public Optional<Instant> end(Instant start, Allowance allowance, Duration extended) {
        if (limit == null) {
            return Optional.ofNullable(closes).map(closing -> closing.plus(extended));
        }
        Duration personal = allowance.applyTo(limit);
        Instant byLimit = start.plus(personal);
        if (closes == null || endRule == EndRule.RUN) {
            return Optional.of(byLimit.plus(extended));
        }
        Instant byClosing = closes.plus(personal.minus(limit));
        return Optional.of((byLimit.isBefore(byClosing) ? byLimit : byClosing).plus(extended));
    }

    /** The latest end that any start could lead to, before extensions; none when the assignment never closes. */
    public Optional<Instant> lastEnd(Allowance allowance) {
        return Optional.ofNullable(closes).flatMap(closing -> end(closing, allowance, Duration.ZERO));
    }
}
