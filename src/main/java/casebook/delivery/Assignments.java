package casebook.delivery;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The assignments in the database. */
public interface Assignments {
    Optional<Assignment> find(long id);

    /** Adds an assignment with the item versions that it may draw from. The id of the one given is ignored. */
    Assignment add(Assignment assignment, Collection<Long> pool, long createdBy, java.time.Instant createdAt);

    /** The item versions that an assignment may draw from. */
    Set<Long> pool(long assignment);

    /** All that are set for one of the sections or for the account itself, latest opening last. */
    List<Assignment> setFor(Collection<Long> sections, long account);

    /** All of these courses. */
    List<Assignment> ofCourses(Collection<Long> courses);
}
