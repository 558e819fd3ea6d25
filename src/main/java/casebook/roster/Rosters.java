package casebook.roster;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Lists of those who are in a course at a moment. */
public interface Rosters {
    /** @param sections whose students are visible; null for all of the course */
    RosterPage page(long course, @Nullable Set<Long> sections, RosterQuery query, Instant now);

    ClassSizes sizes(long course, @Nullable Set<Long> sections, Instant now);

    /** One enrolment that counts now, or nothing. */
    List<RosterRow> one(long course, long enrolment, Instant now);

    /**
     * Students whose account has no password yet and no role beyond that of a student anywhere, one row each, by name.
     *
     * @param sections in which they study; null for all of the course
     */
    List<RosterRow> withoutPassword(long course, @Nullable Set<Long> sections, Instant now);

    /** All whose account may be used, one row each, by name; for an administrator. */
    List<RosterRow> enabled(long course, Set<Long> accounts, Instant now);
}
