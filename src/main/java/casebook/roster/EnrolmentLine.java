package casebook.roster;

import casebook.security.PersonDetails;
import casebook.security.Username;
import org.jspecify.annotations.Nullable;

/**
 * A line of an enrolment file whose cells are well formed.
 *
 * @param line from 1, the header included
 * @param section as written, or null
 * @param password for a new account, or null when a one-time link will set it
 */
public record EnrolmentLine(
        int line,
        Username username,
        PersonDetails details,
        @Nullable String section,
        CourseRole role,
        @Nullable String password) {}
