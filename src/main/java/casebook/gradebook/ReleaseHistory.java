package casebook.gradebook;

import java.util.List;

/** All decisions to release in the database. */
public interface ReleaseHistory {
    /** The latest first. */
    List<Release> of(long assignment);
}
