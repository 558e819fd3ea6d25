package casebook.delivery.app;

import casebook.delivery.Assignment;
import casebook.delivery.Assignments;
import casebook.delivery.Attempt;
import casebook.delivery.AttemptStatus;
import casebook.delivery.Attempts;
import casebook.delivery.LateAnswer;
import casebook.delivery.LateAnswer.Outcome;
import casebook.delivery.LateAnswerAccepted;
import casebook.delivery.LateAnswers;
import casebook.delivery.LateRefusal;
import casebook.delivery.Oversight;
import casebook.delivery.SittingSlot;
import casebook.delivery.StoredSave;
import casebook.platform.WorkClock;
import casebook.platform.app.Audit;
import casebook.security.Actor;
import casebook.shared.Answer;
import casebook.shared.Diagnostic;
import casebook.shared.Where;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Instructors accept or decline answers that came after the end, each with a reason. Nothing is rewritten: an accepted
 * answer is appended as the latest response and its question is scored again into the same ledger. All that are asked for
 * at once are decided together or not at all.
 */
@ApplicationScoped
@Transactional
public class DecidingLateAnswers {
    private final Assignments assignments;
    private final Attempts attempts;
    private final AttemptSlots slots;
    private final LateAnswers late;
    private final Overseen overseen;
    private final Event<LateAnswerAccepted> accepted;
    private final Audit audit;
    private final WorkClock clock;

    @Inject
    public DecidingLateAnswers(
            Assignments assignments,
            Attempts attempts,
            AttemptSlots slots,
            LateAnswers late,
            Overseen overseen,
            Event<LateAnswerAccepted> accepted,
            Audit audit,
            WorkClock clock) {
        this.assignments = assignments;
        this.attempts = attempts;
        this.slots = slots;
        this.late = late;
        this.overseen = overseen;
        this.accepted = accepted;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Decides about late answers of an assignment; those decided likewise before stay as they are.
     *
     * @param reason 1 to 900 characters
     * @return how many are decided so now; diagnostics with the names of {@link LateRefusal} at {@code late.<id>}
     */
    public Answer<Integer> decide(Actor who, long assignment, Set<Long> ids, Outcome outcome, String reason) {
        Optional<Assignment> found = assignments.find(assignment);
        return found.isEmpty()
                ? new Answer.Hidden<>()
                : overseen.toStaff(
                        who,
                        found.get(),
                        mine -> mine.teaches()
                                ? decide(who, mine, found.get(), ids, outcome, reason)
                                : new Answer.Forbidden<>());
    }

    private Answer<Integer> decide(
            Actor who, Oversight mine, Assignment assignment, Set<Long> ids, Outcome outcome, String reason) {
        List<LateAnswer> chosen = late.ofAssignment(assignment.id()).stream()
                .filter(answer -> ids.contains(answer.id()) && mine.supervises(answer.account()))
                .toList();
        chosen.stream().map(LateAnswer::attempt).distinct().sorted().forEach(attempts::lock);
        List<Diagnostic> faults = new ArrayList<>();
        if (chosen.size() < ids.size()) {
            faults.add(fault(0, LateRefusal.NOT_FOUND));
        }
        List<LateAnswer> open = new ArrayList<>();
        for (LateAnswer answer : chosen) {
            LateAnswer.Decision before = answer.decision();
            LateRefusal refusal = before != null
                    ? before.outcome() == outcome ? null : LateRefusal.ALREADY_DECIDED
                    : outcome == Outcome.ACCEPTED ? refusal(answer) : null;
            if (refusal != null) {
                faults.add(fault(answer.id(), refusal));
            } else if (before == null) {
                open.add(answer);
            }
        }
        if (!faults.isEmpty()) {
            return new Answer.Invalid<>(faults);
        }
        open.forEach(answer -> write(who, assignment, answer, outcome, reason));
        return new Answer.Given<>(chosen.size());
    }

    private @Nullable LateRefusal refusal(LateAnswer answer) {
        AttemptStatus status = attempts.find(answer.attempt()).orElseThrow().status();
        if (status != AttemptStatus.SUBMITTED) {
            return status == AttemptStatus.VOIDED ? LateRefusal.VOIDED : LateRefusal.IN_PROGRESS;
        }
        int current = attempts.sequences(answer.attempt()).current(answer.slot());
        return current == Integer.MAX_VALUE ? LateRefusal.NO_SEQUENCE_LEFT : null;
    }

    private void write(Actor who, Assignment assignment, LateAnswer answer, Outcome outcome, String reason) {
        Instant now = clock.instant();
        Integer sequence = outcome == Outcome.ACCEPTED ? append(who, answer, reason, now) : null;
        late.decide(answer.id(), new LateAnswer.Decision(outcome, who.account(), now, reason, sequence));
        audit.recordIn(
                assignment.course(),
                "LATE_" + outcome,
                who.account(),
                "attempt " + answer.attempt(),
                "slot " + answer.slot() + ": " + reason);
    }

    /** The student's own sequence where it is still free, so that a page that sends it again is told that it is saved. */
    private int append(Actor who, LateAnswer answer, String reason, Instant now) {
        int current = attempts.sequences(answer.attempt()).current(answer.slot());
        int sequence = Math.max(answer.sequence(), current + 1);
        StoredSave response = new StoredSave(answer.slot(), sequence, answer.content(), now);
        attempts.append(answer.attempt(), List.of(response), Optional.empty());
        Attempt attempt = attempts.find(answer.attempt()).orElseThrow();
        SittingSlot slot = slots.of(answer.attempt()).get(answer.slot() - 1);
        accepted.fire(new LateAnswerAccepted(attempt, slot, response, who.account(), reason));
        return sequence;
    }

    private static Diagnostic fault(long id, LateRefusal why) {
        return Diagnostic.error(why.name(), "The late answer cannot be decided so.", Where.at("late." + id));
    }
}
