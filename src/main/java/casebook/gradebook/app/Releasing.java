package casebook.gradebook.app;

import casebook.assessment.ReleaseRule;
import casebook.delivery.Assignment;
import casebook.delivery.Assignments;
import casebook.gradebook.Release;
import casebook.gradebook.Releases;
import casebook.platform.WorkClock;
import casebook.platform.app.Audit;
import casebook.security.Actor;
import casebook.shared.Answer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An instructor decides what students see of an assignment, in place of its rule. Also takes back: shows NONE. */
@ApplicationScoped
@Transactional
public class Releasing {
    private final Assignments assignments;
    private final GradebookAccess access;
    private final Releases releases;
    private final Audit audit;
    private final WorkClock clock;

    @Inject
    Releasing(Assignments assignments, GradebookAccess access, Releases releases, Audit audit, WorkClock clock) {
        this.assignments = assignments;
        this.access = access;
        this.releases = releases;
        this.audit = audit;
        this.clock = clock;
    }

    /** @param reason at most 1,000 characters; null for none */
    public Answer<Release> release(Actor actor, long assignmentId, ReleaseRule.Shows shows, @Nullable String reason) {
        Optional<Assignment> assignment = assignments.find(assignmentId);
        if (assignment.isEmpty()) {
            return new Answer.Hidden<>();
        }
        return switch (access.reach(actor, assignment.get())) {
            case HIDDEN -> new Answer.Hidden<>();
            case OWN, READ -> new Answer.Forbidden<>();
            case RELEASE -> new Answer.Given<>(decided(actor, assignment.get(), shows, reason));
        };
    }

    private Release decided(Actor actor, Assignment assignment, ReleaseRule.Shows shows, @Nullable String reason) {
        Release release = new Release(assignment.id(), shows, reason, actor.account(), clock.instant());
        releases.add(release);
        audit.recordIn(
                assignment.course(),
                "RELEASE",
                actor.account(),
                "assignment " + assignment.id(),
                shows + (reason == null ? "" : ": " + reason));
        return release;
    }
}
