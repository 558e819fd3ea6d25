package casebook.delivery.app;

import casebook.delivery.Allowance;
import casebook.delivery.Assignment;
import casebook.delivery.Assignments;
import casebook.delivery.Attempt;
import casebook.delivery.AttemptEvent;
import casebook.delivery.Attempts;
import casebook.delivery.Outage;
import casebook.delivery.Window;
import casebook.platform.SystemTask;
import casebook.platform.app.ServerWasDown;
import casebook.roster.Accommodation;
import casebook.roster.AccommodationChanged;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;

/** Moves the ends of running attempts when an accommodation changes or the server was away. Never to an earlier end. */
@SystemTask
@ApplicationScoped
@Transactional
public class KeepingDeadlines {
    private final Attempts attempts;
    private final Assignments assignments;
    private final OwnTimes times;

    @Inject
    public KeepingDeadlines(Attempts attempts, Assignments assignments, OwnTimes times) {
        this.attempts = attempts;
        this.assignments = assignments;
        this.times = times;
    }

    /** A longer allowance reaches what is running; a shorter one only what has not started. */
    void follow(@Observes AccommodationChanged changed) {
        Accommodation after = changed.after();
        Allowance allowance = new Allowance(after.factor(), after.extra());
        for (Attempt running : attempts.runningOf(changed.account())) {
            Attempt attempt = attempts.lock(running.id()).orElseThrow();
            Assignment assignment = assignments.find(attempt.assignment()).orElseThrow();
            Window window = assignment.window();
            boolean longer = allowance.longerThan(attempt.allowance(), window.limit());
            Allowance counts = longer ? allowance : attempt.allowance();
            Instant end = window.end(attempt.startedAt(), allowance, attempt.extended())
                    .orElse(null);
            boolean later = attempt.endsAt() != null && end != null && end.isAfter(attempt.endsAt());
            if (later || longer) {
                Attempt followed = attempt.recomputed(later ? end : attempt.endsAt(), counts);
                attempts.update(followed, window.grace());
                times.follow(followed, assignment);
            }
        }
    }

    /** Gives everyone who was writing the time back that the server was silent. */
    void giveBack(@Observes ServerWasDown outage) {
        Instant lastBeat = outage.lastBeat();
        Instant now = outage.now();
        Duration gained = Outage.gained(lastBeat, now);
        if (gained.isZero()) {
            return;
        }
        for (Attempt running : attempts.runningAt(lastBeat)) {
            Attempt attempt = attempts.lock(running.id()).orElseThrow();
            Assignment assignment = assignments.find(attempt.assignment()).orElseThrow();
            boolean writing = attempt.inProgress() && (attempt.endsAt() != null || times.anyRan(attempt, lastBeat));
            if (writing) {
                attempts.update(attempt.regain(gained), assignment.window().grace());
                attempts.addEvent(new AttemptEvent(
                        attempt.id(),
                        AttemptEvent.Type.EXTEND,
                        now,
                        null,
                        gained,
                        null,
                        "The server was not reachable."));
            }
        }
    }
}
