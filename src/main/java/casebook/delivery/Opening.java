package casebook.delivery;

import java.time.Duration;
import java.time.Instant;

/**
 * That a question with a time of its own was opened, from which on its clock runs.
 *
 * @param slot from 1
 * @param at when its taker opened it first, by the server's clock
 * @param limit the personal time, in whole seconds; it may be lengthened, never shortened
 * @param extendedBefore the attempt's extensions until then, which do not count for the question
 */
public record Opening(int slot, Instant at, Duration limit, Duration extendedBefore) {

    /**
     * When its own time is over; the attempt's end may come before.
     *
     * @param extended the sum of the attempt's extensions now
     */
    public Instant end(Duration extended) {
        return at.plus(limit).plus(extended.minus(extendedBefore));
    }

    /** When its taker has to be done with it: never after the attempt's own end. */
    public Instant endIn(Attempt attempt) {
        Instant own = end(attempt.extended());
        Instant whole = attempt.endsAt();
        return whole == null || own.isBefore(whole) ? own : whole;
    }

    /** The same with a longer time; as it is when the other is not longer. */
    public Opening lengthened(Duration other) {
        return other.compareTo(limit) > 0 ? new Opening(slot, at, other, extendedBefore) : this;
    }
}
