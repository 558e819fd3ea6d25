package casebook.delivery.web;

import casebook.delivery.Assignment;
import casebook.delivery.Matters;
import casebook.delivery.app.CountingMatters;
import casebook.roster.app.Roster;
import casebook.security.CurrentActor;
import casebook.shared.Answer;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;

/** The head of every page of an assignment: whose course it is of, and what waits behind its tabs. */
@Named
@RequestScoped
public class AssignmentHeadBacking {
    private final CountingMatters counting;
    private final Roster roster;
    private final CurrentActor current;
    private @Nullable Matters matters;

    @Inject
    public AssignmentHeadBacking(CountingMatters counting, Roster roster, CurrentActor current) {
        this.counting = counting;
        this.roster = roster;
        this.current = current;
    }

    /** For an assignment that the page has shown to be visible. */
    public String courseTitle(Assignment assignment) {
        return roster.courseTitle(assignment.course());
    }

    /** Whether the settings are anything to whoever asks. */
    public boolean mayChange(Assignment assignment) {
        return roster.membership(current.actor(), assignment.course()).isInstructor();
    }

    public Matters matters(Assignment assignment) {
        if (matters == null) {
            matters = counting.of(current.actor(), assignment.id()) instanceof Answer.Given<Matters> given
                    ? given.value()
                    : new Matters(0, 0);
        }
        return matters;
    }
}
