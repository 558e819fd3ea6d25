package casebook.delivery;

import java.time.Instant;
import java.util.Map;

/** What asking to start an attempt comes to. */
public sealed interface StartAnswer {
    /** There is no such assignment for this person. */
    record Hidden() implements StartAnswer {}

    /** The person sees the assignment but does not take it. */
    record Forbidden() implements StartAnswer {}

    record Started(Sitting sitting) implements StartAnswer {}

    /** An attempt was in progress already; it is this one. */
    record Resumed(Sitting sitting) implements StartAnswer {}

    record NotOpen(Instant opens) implements StartAnswer {}

    record Closed() implements StartAnswer {}

    record NoAttemptsLeft() implements StartAnswer {}

    /** The pool cannot fill the quiz any more: missing questions by row, -1 for fixed ones. */
    record PoolShort(Map<Integer, Integer> missing) implements StartAnswer {}

    /** The server is about to stop or short of disk; saves go on. */
    record NotNow() implements StartAnswer {}
}
