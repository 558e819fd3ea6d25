package casebook.gradebook.app;

import casebook.delivery.Assignment;
import casebook.platform.WorkClock;
import casebook.roster.Enrolments;
import casebook.roster.Membership;
import casebook.security.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Who may see and release the results of an assignment (contract, section 1). */
@ApplicationScoped
class GradebookAccess {

    /** What somebody may do with the results of an assignment. */
    enum Reach {
        /** For them there is no such assignment. */
        HIDDEN,
        /** It is set for them; others' results are not for them. */
        OWN,
        /** They may read who got what, in the sections that {@link #readsNamed} allows. */
        READ,
        /** They may also decide what is released. */
        RELEASE
    }

    private final Enrolments enrolments;
    private final WorkClock clock;

    @Inject
    GradebookAccess(Enrolments enrolments, WorkClock clock) {
        this.enrolments = enrolments;
        this.clock = clock;
    }

    Membership membership(Actor actor, long course) {
        return membership(actor.account(), course);
    }

    Membership membership(long account, long course) {
        return Membership.at(clock.instant(), enrolments.of(account, course));
    }

    Reach reach(Actor actor, Assignment assignment) {
        return reach(membership(actor, assignment.course()), assignment, actor.account());
    }

    static Reach reach(Membership membership, Assignment assignment, long account) {
        if (membership.isInstructorOfCourse() || runsAll(membership, assignment)) {
            return Reach.RELEASE;
        }
        if (membership.isCoordinator() || assignment.sections().stream().anyMatch(membership::mayReadNamed)) {
            return Reach.READ;
        }
        boolean own = assignment.sections().stream().anyMatch(membership.studentSections()::contains)
                || assignment.accounts().contains(account);
        return own ? Reach.OWN : Reach.HIDDEN;
    }

    /** A release is for everyone at once, so it takes somebody who runs every section that the assignment is set for. */
    private static boolean runsAll(Membership membership, Assignment assignment) {
        return assignment.accounts().isEmpty()
                && !assignment.sections().isEmpty()
                && assignment.sections().stream().allMatch(membership::mayRun);
    }

    /** Whether results of the section may be read by name; none stands for students without a section. */
    static boolean readsNamed(Membership membership, Optional<Long> section) {
        return section.map(membership::mayReadNamed)
                .orElse(membership.isInstructorOfCourse() || membership.isCoordinator());
    }
}
