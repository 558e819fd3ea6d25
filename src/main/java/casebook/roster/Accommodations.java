package casebook.roster;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;

/** Extra time, by account. */
public interface Accommodations {
    /** {@link Accommodation#NONE} when nothing has been set. */
    Accommodation of(long account);

    /** Of those who have one. */
    Map<Long, Accommodation> ofAll(Collection<Long> accounts);

    void set(long account, Accommodation accommodation, long by, Instant now);
}
