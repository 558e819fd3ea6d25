package casebook.delivery;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** How far attempts are, in the database. */
public interface Progress {
    /** By attempt, all its questions in the order of their slots. */
    Map<Long, List<SlotProgress>> of(Collection<Long> attempts);

    /** By attempt of an assignment, when the last of its answers was saved; those without any have an empty one. */
    Map<Long, Optional<Instant>> lastSaves(long assignment);

    /** Attempts of an assignment that got an answer after they had ended. */
    Set<Long> amended(long assignment);

    /** By attempt, when its page last gave a sign of life; those that never did are missing. */
    Map<Long, Instant> presence(Collection<Long> attempts);

    /** Notes a sign of life. */
    void seen(long attempt, Instant at);
}
