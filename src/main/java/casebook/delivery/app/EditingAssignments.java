package casebook.delivery.app;

import casebook.delivery.Assignment;
import casebook.delivery.AssignmentDetails;
import casebook.delivery.AssignmentEdit;
import casebook.platform.app.Retry;
import casebook.security.Actor;
import casebook.shared.Answer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Instructors look at the settings of an assignment and change them. What is running gains by a change and never loses;
 * who takes part and which quiz it is stays for those who have begun.
 */
@ApplicationScoped
public class EditingAssignments {
    private final AssignmentEdits edits;
    private final FollowingEdits following;

    @Inject
    public EditingAssignments(AssignmentEdits edits, FollowingEdits following) {
        this.edits = edits;
        this.following = following;
    }

    public Answer<AssignmentDetails> open(Actor who, long assignment) {
        return edits.open(who, assignment);
    }

    /** Refused with all that stands against it; attempts in progress follow before this returns. */
    public Answer<Assignment> edit(Actor who, long id, AssignmentEdit edit) {
        Answer<Assignment> answer = edits.edit(who, id, edit);
        if (answer instanceof Answer.Given) {
            for (long attempt : following.running(id)) {
                Retry.once(() -> {
                    following.follow(attempt);
                    return attempt;
                });
            }
        }
        return answer;
    }
}
