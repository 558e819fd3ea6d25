package casebook.delivery.app;

import casebook.delivery.Assignment;
import casebook.delivery.Assignments;
import casebook.delivery.Attempt;
import casebook.delivery.AttemptStatus;
import casebook.delivery.Attempts;
import casebook.delivery.GivenResponse;
import casebook.delivery.Receipt;
import casebook.delivery.SaveAnswer;
import casebook.delivery.Sitting;
import casebook.delivery.SittingSlot;
import casebook.delivery.SubmitAnswer;
import casebook.delivery.SubmittedBy;
import casebook.security.Actor;
import casebook.security.Answer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A candidate works on an attempt: looks at it, saves responses, hands it in. Nobody else's attempt exists here. */
@ApplicationScoped
@Transactional
public class SittingQuiz {
    private final Attempts attempts;
    private final Assignments assignments;
    private final AttemptSlots slots;
    private final Saving saving;
    private final Submitting submitting;

    @Inject
    public SittingQuiz(
            Attempts attempts, Assignments assignments, AttemptSlots slots, Saving saving, Submitting submitting) {
        this.attempts = attempts;
        this.assignments = assignments;
        this.slots = slots;
        this.saving = saving;
        this.submitting = submitting;
    }

    /** The attempt with its questions and what is saved. Whether it is overdue is for the caller to settle before. */
    public Answer<Sitting> open(Actor who, long attempt) {
        return own(who, attempt)
                .<Answer<Sitting>>map(found -> new Answer.Given<>(sitting(found)))
                .orElseGet(Answer.Hidden::new);
    }

    /** Saves responses; when the answer says saved, they are committed once this method has returned. */
    public SaveAnswer save(
            Actor who, long attempt, List<GivenResponse> given, Optional<String> clientTime, Instant received) {
        return own(who, attempt)
                .map(found -> saving.save(attempt, given, clientTime, received))
                .orElseGet(SaveAnswer.Hidden::new);
    }

    /**
     * Saves what came along and submits.
     *
     * @param expected by slot, the sequence that the page believes to be saved
     */
    public SubmitAnswer submit(
            Actor who, long id, List<GivenResponse> given, Map<Integer, Integer> expected, Instant received) {
        Optional<Attempt> locked = own(who, id).flatMap(found -> attempts.lock(id));
        if (locked.isEmpty()) {
            return new SubmitAnswer.NotSaved(new SaveAnswer.Hidden());
        }
        Attempt attempt = locked.get();
        if (attempt.status() == AttemptStatus.VOIDED) {
            return new SubmitAnswer.Voided();
        }
        Assignment assignment = assignmentOf(attempt);
        if (attempt.overdue(received, assignment.window().grace())) {
            attempt = byDeadline(attempt, assignment);
        }
        if (attempt.status() == AttemptStatus.SUBMITTED) {
            return new SubmitAnswer.Done(receipt(attempt));
        }
        SaveAnswer saved = given.isEmpty()
                ? new SaveAnswer.Saved(List.of(), attempt.endsAt())
                : saving.save(id, given, Optional.empty(), received);
        if (!(saved instanceof SaveAnswer.Saved)) {
            return new SubmitAnswer.NotSaved(saved);
        }
        List<Integer> unsaved = unsaved(id, expected);
        if (!unsaved.isEmpty()) {
            return new SubmitAnswer.Unsaved(unsaved);
        }
        return new SubmitAnswer.Done(receipt(changed(submitting.submit(
                attempt, assignment.window().grace(), received, SubmittedBy.STUDENT, who.account(), null))));
    }

    /** The receipt of a submitted attempt, the same at every asking. */
    public Answer<Receipt> receipt(Actor who, long attempt) {
        return own(who, attempt)
                .filter(found -> found.submittedAt() != null)
                .<Answer<Receipt>>map(found -> new Answer.Given<>(receipt(found)))
                .orElseGet(Answer.Hidden::new);
    }

    /** Notes what a candidate says is wrong with a question. */
    public Answer<Integer> reportProblem(Actor who, long attempt, int slot, String text, Instant at) {
        boolean there = own(who, attempt).isPresent()
                && slot >= 1
                && slot <= slots.of(attempt).size();
        if (!there) {
            return new Answer.Hidden<>();
        }
        attempts.reportProblem(attempt, slot, text, at);
        return new Answer.Given<>(slot);
    }

    private Optional<Attempt> own(Actor who, long attempt) {
        return attempts.find(attempt).filter(found -> found.account() == who.account());
    }

    private Attempt byDeadline(Attempt attempt, Assignment assignment) {
        Instant end = attempt.endsAt() == null ? attempt.startedAt() : attempt.endsAt();
        return changed(submitting.submit(attempt, assignment.window().grace(), end, SubmittedBy.DEADLINE, null, null));
    }

    private static Attempt changed(Attempt.Change change) {
        return switch (change) {
            case Attempt.Change.Changed done -> done.attempt();
            case Attempt.Change.Refused refused ->
                throw new IllegalStateException("a locked attempt in progress could not be submitted: " + refused);
        };
    }

    private List<Integer> unsaved(long attempt, Map<Integer, Integer> expected) {
        if (expected.isEmpty()) {
            return List.of();
        }
        var held = attempts.sequences(attempt);
        return expected.entrySet().stream()
                .filter(slot -> held.current(slot.getKey()) < slot.getValue())
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    private Sitting sitting(Attempt attempt) {
        return new Sitting(attempt, assignmentOf(attempt), slots.of(attempt.id()), attempts.latest(attempt.id()));
    }

    private Receipt receipt(Attempt attempt) {
        List<SittingSlot> questions = slots.of(attempt.id());
        return Receipt.of(attempt, questions, attempts.latest(attempt.id()));
    }

    private Assignment assignmentOf(Attempt attempt) {
        return assignments.find(attempt.assignment()).orElseThrow();
    }
}
