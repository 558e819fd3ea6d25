package casebook.delivery;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The assignments in the database. */
public interface Assignments {
    Optional<Assignment> find(long id);

    /** Adds an assignment with the item versions that it may draw from. The id of the one given is ignored. */
    Assignment add(Assignment assignment, Collection<Long> pool, long createdBy, Instant createdAt);

    /** The item versions that an assignment may draw from. */
    Set<Long> pool(Assignment assignment);

    /** How often an assignment has been edited, from 1; what {@link #change} compares. */
    Optional<Integer> revision(long id);

    /**
     * Puts other settings in place of those of an assignment; its course and zone stay.
     *
     * @param seen the revision that the editor saw
     * @param pool what it may draw from now, or none when that stays as it is
     * @return false when it was edited since, and nothing was changed
     */
    boolean change(Assignment changed, int seen, Optional<Collection<Long>> pool, Instant at);

    /** Those that were edited at that instant or since. */
    List<Long> editedSince(Instant since);

    /** All that are set for one of the sections or for the account itself, latest opening last. */
    List<Assignment> setFor(Collection<Long> sections, long account);

    /** All of these courses. */
    List<Assignment> ofCourses(Collection<Long> courses);
}
