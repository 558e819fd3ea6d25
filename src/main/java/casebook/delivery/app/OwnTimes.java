package casebook.delivery.app;

import casebook.delivery.Assignment;
import casebook.delivery.Assignments;
import casebook.delivery.Attempt;
import casebook.delivery.Attempts;
import casebook.delivery.Deadline;
import casebook.delivery.Opening;
import casebook.delivery.Openings;
import casebook.delivery.SaveConflict;
import casebook.delivery.SittingSlot;
import casebook.delivery.SlotGate;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The clocks of questions that have a time of their own. Whether an attempt has any is known without a look at the
 * database, so that attempts without pay nothing.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class OwnTimes {
    private final Openings openings;
    private final Attempts attempts;
    private final Assignments assignments;
    private final AttemptSlots slots;

    @Inject
    OwnTimes(Openings openings, Attempts attempts, Assignments assignments, AttemptSlots slots) {
        this.openings = openings;
        this.attempts = attempts;
        this.assignments = assignments;
        this.slots = slots;
    }

    /** By slot, the questions that were opened. */
    Map<Integer, Opening> of(long attempt) {
        return slots.of(attempt).stream().anyMatch(slot -> slot.ownTime().isPresent())
                ? openings.of(attempt)
                : Map.of();
    }

    /** Of these slots, which take no answer that was received then; slots that are none of the attempt take any. */
    SlotGate gate(long attempt, Collection<Integer> asked, Instant received) {
        List<SittingSlot> questions = slots.of(attempt);
        boolean timed = questions.stream().anyMatch(slot -> slot.ownTime().isPresent() && asked.contains(slot.slot()));
        if (!timed) {
            return SlotGate.OPEN;
        }
        Map<Integer, Opening> opened = openings.of(attempt);
        Duration extended = openings.extended(attempt);
        Duration grace = grace(attempt);
        return slot -> slot < 1
                        || slot > questions.size()
                        || questions.get(slot - 1).ownTime().isEmpty()
                ? Optional.empty()
                : shut(opened.get(slot), extended, grace, received);
    }

    private static Optional<SaveConflict.Reason> shut(
            @Nullable Opening opening, Duration extended, Duration grace, Instant received) {
        if (opening == null) {
            return Optional.of(SaveConflict.Reason.ITEM_NOT_OPENED);
        }
        return new Deadline(opening.end(extended), grace).accepts(received)
                ? Optional.empty()
                : Optional.of(SaveConflict.Reason.ITEM_TIME_OVER);
    }

    private Duration grace(long attempt) {
        return attempts.find(attempt)
                .map(Attempt::assignment)
                .flatMap(assignments::find)
                .map(assignment -> assignment.window().grace())
                .orElse(Duration.ZERO);
    }

    /** Whether the own time of a question still ran at an instant. */
    boolean anyRan(Attempt attempt, Instant moment) {
        return of(attempt.id()).values().stream()
                .anyMatch(opening -> !opening.end(attempt.extended()).isBefore(moment));
    }

    /** Opens a question, if it was not; the caller holds the attempt's row. */
    void open(Attempt attempt, Assignment assignment, SittingSlot slot, Instant now) {
        Duration time = slot.ownTime().orElseThrow();
        if (!openings.of(attempt.id()).containsKey(slot.slot())) {
            Duration personal =
                    attempt.allowance().ofQuestion(time, assignment.window().limit());
            openings.put(attempt.id(), new Opening(slot.slot(), now, personal, attempt.extended()));
        }
    }

    /** Gives what is open the time of a longer allowance; never less than it has. */
    void follow(Attempt attempt, Assignment assignment) {
        List<SittingSlot> questions = slots.of(attempt.id());
        of(attempt.id()).forEach((slot, opening) -> {
            Duration time = questions.get(slot - 1).ownTime().orElse(opening.limit());
            Opening longer = opening.lengthened(
                    attempt.allowance().ofQuestion(time, assignment.window().limit()));
            if (!longer.equals(opening)) {
                openings.put(attempt.id(), longer);
            }
        });
    }
}
