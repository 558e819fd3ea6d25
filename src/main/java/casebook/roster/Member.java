package casebook.roster;

import org.jspecify.annotations.Nullable;

/** A person in a list of a course, by name. One row for each section and role. */
public record Member(
        long account,
        String username,
        String displayName,
        CourseRole role,
        @Nullable Section section) {}
