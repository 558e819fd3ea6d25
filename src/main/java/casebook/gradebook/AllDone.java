package casebook.gradebook;

import casebook.delivery.Allowance;
import casebook.delivery.Attempt;
import casebook.delivery.Window;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;

/** The last moment at which anyone's response to an assignment may still be accepted. */
public final class AllDone {
    private AllDone() {}

    /**
     * The latest end that a start within the window or an attempt in progress can have, and the grace.
     *
     * @param allowances those of the students it is set for
     * @param attempts all attempts at it
     * @return none while there is no such moment: it never closes, or an attempt without an end is in progress
     */
    public static Optional<Instant> of(Window window, Collection<Allowance> allowances, Collection<Attempt> attempts) {
        Optional<Instant> plain = window.lastEnd(Allowance.NONE);
        if (plain.isEmpty()) {
            return Optional.empty();
        }
        Instant last = plain.get();
        for (Allowance allowance : allowances) {
            last = later(last, window.lastEnd(allowance).orElse(last));
        }
        for (Attempt attempt : attempts) {
            Instant end = attempt.endsAt();
            if (attempt.inProgress() && end == null) {
                return Optional.empty();
            }
            last = attempt.inProgress() && end != null ? later(last, end) : last;
        }
        return Optional.of(last.plus(window.grace()));
    }

    private static Instant later(Instant one, Instant other) {
        return other.isAfter(one) ? other : one;
    }
}
