package casebook.roster;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An enrolment as a list of people shows it.
 *
 * @param enrolment the id of the enrolment
 * @param section null for the whole course
 * @param signedIn when the person last signed in; null for never
 */
public record RosterRow(
        long enrolment,
        long account,
        String username,
        String displayName,
        CourseRole role,
        @Nullable Section section,
        Accommodation accommodation,
        FirstSignIn firstSignIn,
        @Nullable Instant signedIn) {

    /** How far a person is on the way to a first sign-in. */
    public enum FirstSignIn {
        DONE,
        /** A password is set, but nobody has signed in with it. */
        NOT_YET,
        /** A one-time link has been made and not been used. */
        LINK_OPEN,
        /** There is no password and no link with which to set one. */
        NO_LINK
    }
}
