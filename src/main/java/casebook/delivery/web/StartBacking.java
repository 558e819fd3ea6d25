package casebook.delivery.web;

import casebook.delivery.AssignmentView;
import casebook.delivery.Relation;
import casebook.delivery.StartAnswer;
import casebook.delivery.app.ListingAssignments;
import casebook.delivery.app.StartingAttempts;
import casebook.delivery.app.TellingOwnTimes;
import casebook.platform.WorkClock;
import casebook.platform.app.Intake;
import casebook.platform.app.Retry;
import casebook.platform.web.PageFlow;
import casebook.platform.web.Phrases;
import casebook.security.Actor;
import casebook.security.CurrentActor;
import casebook.shared.Answer;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The page before an attempt: how long, until when, how often, what is shown afterwards; and the start itself. */
@Named
@RequestScoped
public class StartBacking {
    private final ListingAssignments listing;
    private final StartingAttempts starting;
    private final CurrentActor current;
    private final WorkClock clock;
    private final Intake intake;
    private final TellingOwnTimes telling;
    private @Nullable AssignmentView view;
    private String ownTimes = "";
    private String refusal = "";

    @Inject
    public StartBacking(
            ListingAssignments listing,
            StartingAttempts starting,
            CurrentActor current,
            WorkClock clock,
            Intake intake,
            TellingOwnTimes telling) {
        this.listing = listing;
        this.starting = starting;
        this.current = current;
        this.clock = clock;
        this.intake = intake;
        this.telling = telling;
    }

    /** Shows the assignment; a form that was sent starts, or goes on with, the attempt. */
    public void load() {
        long assignment = PageFlow.id("assignment");
        if (!(listing.one(current.actor(), assignment) instanceof Answer.Given<AssignmentView> found)) {
            PageFlow.notFound();
            return;
        }
        view = found.value();
        ownTimes = OwnTimeWords.of(
                telling.tell(current.actor(), found.value()),
                Phrases.of(
                        "sitting",
                        FacesContext.getCurrentInstance().getViewRoot().getLocale()));
        if (PageFlow.posted()) {
            Actor who = current.actor();
            start(Retry.once(() -> starting.start(who, assignment, clock.instant(), intake.isOpen())));
        }
    }

    private void start(StartAnswer answer) {
        switch (answer) {
            case StartAnswer.Started started ->
                leadTo(started.sitting().attempt().id());
            case StartAnswer.Resumed resumed ->
                leadTo(resumed.sitting().attempt().id());
            case StartAnswer.Hidden ignored -> PageFlow.notFound();
            case StartAnswer.Forbidden ignored -> PageFlow.forbidden();
            case StartAnswer.NotOpen ignored -> refusal = "notOpen";
            case StartAnswer.Closed ignored -> refusal = "closed";
            case StartAnswer.NoAttemptsLeft ignored -> refusal = "noneLeft";
            case StartAnswer.PoolShort ignored -> refusal = "short";
            case StartAnswer.NotNow ignored -> refusal = "notNow";
        }
    }

    private static void leadTo(long attempt) {
        PageFlow.leadTo("/learn/quiz.xhtml?attempt=" + attempt);
    }

    public @Nullable AssignmentView getView() {
        return view;
    }

    /** What is told of questions that have a time of their own; empty when there are none. */
    public String getOwnTimes() {
        return ownTimes;
    }

    /** Why the start was refused, as the end of a message key; empty when it was not. */
    public String getRefusal() {
        return refusal;
    }

    /** When an attempt that is started now ends, or the one in progress does; null for no end. */
    public @Nullable Instant getEnds() {
        return view == null ? null : Ends.of(view, clock.instant());
    }

    /** Why there is nothing to start, as the end of a message key; empty when there is. */
    public String getObstacle() {
        if (view == null || view.workable() || view.relation() == Relation.INSTRUCTOR) {
            return "";
        }
        if (view.relation() == Relation.COORDINATOR) {
            return "coordinator";
        }
        return switch (view.state()) {
            case UPCOMING -> "notYet";
            case CLOSED -> "over";
            case OPEN -> "noneLeft";
        };
    }

    public boolean isPreview() {
        return view != null && view.relation() == Relation.INSTRUCTOR;
    }
}
