package casebook.roster;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A person's role in a course.
 *
 * @param section null for the whole course
 * @param from inclusive
 * @param until exclusive; null for no end
 */
public record Enrolment(
        long course,
        @Nullable Long section,
        long account,
        CourseRole role,
        Instant from,
        @Nullable Instant until) {

    public boolean isActive(Instant now) {
        return !now.isBefore(from) && (until == null || now.isBefore(until));
    }
}
