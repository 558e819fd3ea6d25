package casebook.roster;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A role of a person in a course, from one instant to another.
 *
 * @param section the section it is for; null: the whole course
 * @param until first instant at which it does not hold any more; null: it stays
 */
public record Enrolment(
        long course,
        @Nullable Long section,
        long account,
        CourseRole role,
        Instant from,
        @Nullable Instant until) {

    public boolean holdsAt(Instant now) {
        return !now.isBefore(from) && (until == null || now.isBefore(until));
    }

    /** True when it reaches this section of its course: it is for the section, or for the whole course. */
    public boolean reaches(@Nullable Long otherSection) {
        return section == null || section.equals(otherSection);
    }
}
