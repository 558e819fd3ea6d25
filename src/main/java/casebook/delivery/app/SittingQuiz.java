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
import casebook.delivery.SlotGate;
import casebook.delivery.SubmitAnswer;
import casebook.delivery.SubmittedBy;
import casebook.platform.RecentlyUsed;
import casebook.security.Actor;
import casebook.shared.Answer;
import casebook.shared.Diagnostic;
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
    /** No account has this id. An attempt that is not there yet may be made later, but its id is not guessed before. */
    private static final long NOBODY = -1;

    private final Attempts attempts;
    private final Assignments assignments;
    private final AttemptSlots slots;
    private final Saving saving;
    private final Submitting submitting;
    private final Overdue overdue;
    private final Access access;
    private final HandedIn handedIn;
    private final OwnTimes times;

    /** Whose an attempt is never changes, and every save asks. */
    private final RecentlyUsed<Long, Long> owners = new RecentlyUsed<>(2_000);

    @Inject
    public SittingQuiz(
            Attempts attempts,
            Assignments assignments,
            AttemptSlots slots,
            Saving saving,
            Submitting submitting,
            Overdue overdue,
            Access access,
            HandedIn handedIn,
            OwnTimes times) {
        this.attempts = attempts;
        this.assignments = assignments;
        this.slots = slots;
        this.saving = saving;
        this.submitting = submitting;
        this.overdue = overdue;
        this.access = access;
        this.handedIn = handedIn;
        this.times = times;
    }

    /** The attempt with its questions and what is saved; handed in as of its end when it is overdue. */
    public Answer<Sitting> open(Actor who, long attempt) {
        return switch (standing(who, attempt)) {
            case OWN -> {
                overdue.settle(attempt);
                yield new Answer.Given<>(sitting(attempts.find(attempt).orElseThrow()));
            }
            case SEEN -> new Answer.Forbidden<>();
            case HIDDEN -> new Answer.Hidden<>();
        };
    }

    /** Whether there is such an attempt that the actor may know of. */
    public boolean exists(Actor who, long attempt) {
        return standing(who, attempt) != Standing.HIDDEN;
    }

    /** What is wrong with the responses, as a save would find it; for a request that has other faults besides. */
    public List<Diagnostic> faults(Actor who, long attempt, List<GivenResponse> given) {
        return standing(who, attempt) == Standing.OWN
                ? saving.faults(
                        attempt,
                        given.stream()
                                .filter(one -> one.slot() != GivenResponse.NO_SLOT)
                                .toList())
                : List.of();
    }

    /** Saves responses; when the answer says saved, they are committed once this method has returned. */
    public SaveAnswer save(
            Actor who, long attempt, List<GivenResponse> given, Optional<String> clientTime, Instant received) {
        return switch (standing(who, attempt)) {
            case OWN -> saving.save(attempt, given, clientTime, received);
            case SEEN -> new SaveAnswer.Forbidden();
            case HIDDEN -> new SaveAnswer.Hidden();
        };
    }

    /**
     * Saves what came along and submits.
     *
     * @param expected by slot, the sequence that the page believes to be saved
     */
    public SubmitAnswer submit(
            Actor who, long id, List<GivenResponse> given, Map<Integer, Integer> expected, Instant received) {
        Standing standing = standing(who, id);
        if (standing != Standing.OWN) {
            return new SubmitAnswer.NotSaved(
                    standing == Standing.SEEN ? new SaveAnswer.Forbidden() : new SaveAnswer.Hidden());
        }
        Attempt attempt = attempts.lock(id).orElseThrow();
        if (attempt.status() == AttemptStatus.VOIDED) {
            return new SubmitAnswer.Voided();
        }
        Assignment assignment = assignmentOf(attempt);
        if (attempt.overdue(received, assignment.window().grace())) {
            attempt = byDeadline(attempt, assignment);
        }
        if (attempt.status() == AttemptStatus.SUBMITTED) {
            if (!given.isEmpty()) {
                // Too late to count; what is new of it is kept for staff, as with any late save.
                saving.save(id, given, Optional.empty(), received);
            }
            return new SubmitAnswer.Done(receipt(attempt));
        }
        SaveAnswer saved = given.isEmpty()
                ? new SaveAnswer.Saved(List.of(), attempt.endsAt())
                : saving.save(id, given, Optional.empty(), received);
        // Nothing can be done about a question whose own time does not run, so it never stands in the way.
        boolean heard =
                saved instanceof SaveAnswer.Saved || (saved instanceof SaveAnswer.Stale stale && stale.onlyOwnTime());
        if (!heard) {
            return new SubmitAnswer.NotSaved(saved);
        }
        List<Integer> unsaved = unsaved(id, expected, received);
        if (!unsaved.isEmpty()) {
            return new SubmitAnswer.Unsaved(unsaved);
        }
        return new SubmitAnswer.Done(receipt(changed(submitting.submit(
                attempt, assignment.window().grace(), received, SubmittedBy.STUDENT, who.account(), null))));
    }

    /** Notes what a candidate says is wrong with a question. */
    public Answer<Integer> reportProblem(Actor who, long attempt, int slot, String text, Instant at) {
        boolean there = standing(who, attempt) == Standing.OWN
                && slot >= 1
                && slot <= slots.of(attempt).size();
        if (!there) {
            return new Answer.Hidden<>();
        }
        attempts.reportProblem(attempt, slot, text, at);
        return new Answer.Given<>(slot);
    }

    private enum Standing {
        OWN,
        SEEN,
        HIDDEN
    }

    private Standing standing(Actor who, long attempt) {
        long owner = owners.get(
                attempt, id -> attempts.find(id).map(Attempt::account).orElse(NOBODY));
        if (owner == who.account()) {
            return Standing.OWN;
        }
        return attempts.find(attempt)
                .filter(found -> access.sees(who, assignmentOf(found), found))
                .map(found -> Standing.SEEN)
                .orElse(Standing.HIDDEN);
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

    private List<Integer> unsaved(long attempt, Map<Integer, Integer> expected, Instant received) {
        if (expected.isEmpty()) {
            return List.of();
        }
        var held = attempts.sequences(attempt);
        SlotGate gate = times.gate(attempt, expected.keySet(), received);
        return expected.entrySet().stream()
                .filter(slot -> gate.shut(slot.getKey()).isEmpty())
                .filter(slot -> held.current(slot.getKey()) < slot.getValue())
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    private Sitting sitting(Attempt attempt) {
        return new Sitting(
                attempt, assignmentOf(attempt), slots.of(attempt.id()), handedIn.of(attempt), times.of(attempt.id()));
    }

    private Receipt receipt(Attempt attempt) {
        List<SittingSlot> questions = slots.of(attempt.id());
        return Receipt.of(attempt, questions, handedIn.of(attempt));
    }

    private Assignment assignmentOf(Attempt attempt) {
        return assignments.find(attempt.assignment()).orElseThrow();
    }
}
