package casebook.gradebook;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** The decisions to release in the database; only ever added to. */
public interface Releases {
    void add(Release release);

    Optional<Release> latest(long assignment);

    /** Whether anybody ever decided to show all of an assignment, taken back or not. */
    boolean everAll(long assignment);

    /** By assignment; those without a decision are missing. */
    Map<Long, Release> latest(Collection<Long> assignments);
}
