package casebook.delivery.app;

import casebook.delivery.Attempt;
import casebook.delivery.AttemptStatus;
import casebook.delivery.Attempts;
import casebook.delivery.GivenResponse;
import casebook.delivery.SaveAnswer;
import casebook.delivery.SaveEntry;
import casebook.delivery.SavePlan;
import casebook.delivery.SavedResponses;
import casebook.delivery.SavedSequences;
import casebook.delivery.SittingSlot;
import casebook.delivery.StoredSave;
import casebook.delivery.SubmittedBy;
import casebook.item.LexicalResponse;
import casebook.item.json.ResponseJson;
import casebook.shared.Diagnostic;
import casebook.shared.Where;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The hot path: one guarded update of the attempt's row, one read of its sequences, one batched insert. The order of the
 * checks is the contract's: malformed, replay, state or deadline, conflict.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Saving {
    private static final long MOST_LATE_BYTES = 1 << 20;

    private final Attempts attempts;
    private final AttemptSlots slots;
    private final OwnTimes times;

    @Inject
    Saving(Attempts attempts, AttemptSlots slots, OwnTimes times) {
        this.attempts = attempts;
        this.slots = slots;
        this.times = times;
    }

    /** The caller has asked whose attempt it is. */
    SaveAnswer save(long attempt, List<GivenResponse> given, Optional<String> clientTime, Instant received) {
        List<Diagnostic> faults = faults(attempt, given);
        if (!faults.isEmpty()) {
            return new SaveAnswer.Invalid(faults);
        }
        boolean open = attempts.touch(attempt, received);
        SavedSequences sequences = attempts.sequences(attempt);
        SavePlan plan = SavePlan.of(
                given.stream().map(Saving::entry).toList(),
                new SequencesOf(attempts, attempt, sequences),
                times.gate(attempt, given.stream().map(GivenResponse::slot).toList(), received));
        if (!open && !plan.onlyReplays()) {
            return closed(attempt, given, plan, received, sequences.status());
        }
        List<StoredSave> appended = plan.appended().stream()
                .map(entry -> new StoredSave(entry.slot(), entry.sequence(), entry.content(), received))
                .toList();
        if (!appended.isEmpty()) {
            attempts.append(attempt, appended, clientTime);
        }
        keepLate(attempt, plan.late(), received);
        List<StoredSave> saved = new ArrayList<>(plan.replays());
        saved.addAll(appended);
        return plan.conflicts().isEmpty()
                ? new SaveAnswer.Saved(saved, sequences.endsAt())
                : new SaveAnswer.Stale(saved, plan.conflicts(), sequences.endsAt());
    }

    List<Diagnostic> faults(long attempt, List<GivenResponse> given) {
        return check(given, slots.of(attempt));
    }

    private static List<Diagnostic> check(List<GivenResponse> given, List<SittingSlot> slots) {
        List<Diagnostic> faults = new ArrayList<>();
        for (GivenResponse one : given) {
            if (one.slot() < 1 || one.slot() > slots.size()) {
                faults.add(Diagnostic.error(
                        "RESPONSE_INVALID", "is not a question of this attempt", Where.at(one.where() + ".slot")));
            } else if (one.response() != null) {
                faults.addAll(slots.get(one.slot() - 1).item().check(one.response(), one.where() + ".response"));
            }
        }
        return faults;
    }

    private static SaveEntry entry(GivenResponse given) {
        LexicalResponse response = given.response();
        return new SaveEntry(
                given.slot(),
                given.sequence(),
                given.base(),
                response == null ? null : ResponseJson.canonical(response));
    }

    private SaveAnswer closed(
            long attempt, List<GivenResponse> given, SavePlan plan, Instant received, AttemptStatus status) {
        List<SaveEntry> late = given.stream()
                .map(Saving::entry)
                .filter(entry -> plan.replays().stream()
                        .noneMatch(replay -> replay.slot() == entry.slot() && replay.sequence() == entry.sequence()))
                .toList();
        boolean kept = keepLate(attempt, late, received);
        return new SaveAnswer.Closed(
                switch (status) {
                    case IN_PROGRESS -> SaveAnswer.Reason.DEADLINE_PASSED;
                    case SUBMITTED -> afterSubmit(attempt);
                    case VOIDED -> SaveAnswer.Reason.ATTEMPT_VOIDED;
                },
                kept);
    }

    /** An attempt that the deadline ended is closed because of the deadline, whether the sweep came by yet or not. */
    private SaveAnswer.Reason afterSubmit(long attempt) {
        return attempts.find(attempt).map(Attempt::submittedBy).orElse(null) == SubmittedBy.DEADLINE
                ? SaveAnswer.Reason.DEADLINE_PASSED
                : SaveAnswer.Reason.ATTEMPT_SUBMITTED;
    }

    private boolean keepLate(long attempt, List<SaveEntry> late, Instant received) {
        if (late.isEmpty()) {
            return true;
        }
        long bytes = late.stream().mapToInt(Saving::size).sum();
        if (attempts.lateBytes(attempt) + bytes > MOST_LATE_BYTES) {
            return false;
        }
        late.forEach(entry -> attempts.keepLate(attempt, entry, size(entry), received));
        return true;
    }

    private static int size(SaveEntry entry) {
        return entry.content() == null ? 4 : entry.content().getBytes(StandardCharsets.UTF_8).length;
    }

    /** The sequences as read, with the contents looked up only where a plan must compare or show them. */
    private record SequencesOf(Attempts attempts, long attempt, SavedSequences sequences) implements SavedResponses {
        @Override
        public int current(int slot) {
            return sequences.current(slot);
        }

        @Override
        public Optional<StoredSave> at(int slot, int sequence) {
            return sequences.has(slot, sequence) ? attempts.saved(attempt, slot, sequence) : Optional.empty();
        }
    }
}
