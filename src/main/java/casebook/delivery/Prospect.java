package casebook.delivery;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Until when a student may write who starts at a certain instant. */
public sealed interface Prospect {
    /** @param end saves are accepted for the grace longer, which is never said to be time */
    record Until(Instant start, Instant end) implements Prospect {}

    /** There is neither a limit nor a closing. */
    record Endless(Instant start) implements Prospect {}

    /** A start is refused then. */
    record NoStart(Instant at, WindowState state) implements Prospect {}

    /** By the arithmetic that decides it. */
    static Prospect of(Window window, Allowance allowance, Instant start) {
        WindowState state = window.at(start);
        return state == WindowState.OPEN
                ? until(start, window.end(start, allowance, Duration.ZERO))
                : new NoStart(start, state);
    }

    /** Of an attempt in progress, whose end has all in it that was given since: extensions, outages, a longer limit. */
    static Prospect of(Attempt running) {
        return until(running.startedAt(), Optional.ofNullable(running.endsAt()));
    }

    private static Prospect until(Instant start, Optional<Instant> end) {
        return end.<Prospect>map(found -> new Until(start, found)).orElseGet(() -> new Endless(start));
    }
}
