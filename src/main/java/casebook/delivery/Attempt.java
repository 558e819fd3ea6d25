package casebook.delivery;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One student's attempt at an assignment, and the transitions of the contract, section 2. A transition answers with the
 * attempt as it is then, or says why not; the caller holds the row's lock and writes the event beside it.
 *
 * @param number from 1 within assignment and account
 * @param statusBefore what UNVOID returns to; null unless voided
 * @param endsAt null when it has no end
 * @param savedAt when it last saved; null before the first save
 * @param allowance as it was when the attempt started, or was raised since
 * @param extended the sum of all extensions
 */
public record Attempt(
        long id,
        long assignment,
        long account,
        int number,
        AttemptKind kind,
        AttemptStatus status,
        @Nullable AttemptStatus statusBefore,
        Instant startedAt,
        @Nullable Instant endsAt,
        @Nullable Instant submittedAt,
        @Nullable SubmittedBy submittedBy,
        @Nullable Instant savedAt,
        long seed,
        long quizVersion,
        @Nullable Long caseVersion,
        Allowance allowance,
        Duration extended) {

    /** What asking for a transition comes to. */
    public sealed interface Change {
        record Changed(Attempt attempt) implements Change {}

        record Refused(Refusal why) implements Change {}
    }

    /** Why a transition is not allowed; the names are the contract's codes. */
    public enum Refusal {
        NOT_IN_PROGRESS,
        NOT_SUBMITTED,
        NOT_VOIDED,
        ALREADY_VOIDED,
        OTHER_IN_PROGRESS,
        NO_END_TO_EXTEND,
        END_NOT_IN_FUTURE,
        KEYS_SHOWN
    }

    public boolean inProgress() {
        return status == AttemptStatus.IN_PROGRESS;
    }

    /** True when its time and the grace are over but nothing has submitted it yet. */
    public boolean overdue(Instant now, Duration grace) {
        return inProgress() && !new Deadline(endsAt, grace).accepts(now);
    }

    public Change submit(Instant at, SubmittedBy by) {
        return inProgress()
                ? new Change.Changed(with(AttemptStatus.SUBMITTED, null, endsAt, at, by, extended))
                : refused(Refusal.NOT_IN_PROGRESS);
    }

    /** Adds time; the end moves by exactly so much. */
    public Change extend(Duration by) {
        if (!inProgress()) {
            return refused(Refusal.NOT_IN_PROGRESS);
        }
        if (endsAt == null) {
            return refused(Refusal.NO_END_TO_EXTEND);
        }
        return new Change.Changed(with(status, null, endsAt.plus(by), submittedAt, submittedBy, extended.plus(by)));
    }

    /** As {@link #extend}, for time that nobody could work in; without an end it counts for the questions' own times. */
    public Attempt regain(Duration by) {
        return with(status, null, endsAt == null ? null : endsAt.plus(by), submittedAt, submittedBy, extended.plus(by));
    }

    /** Lets a submitted attempt go on until an instant; the responses stay. */
    public Change reopen(Instant until, Instant now, boolean keysShown) {
        if (status != AttemptStatus.SUBMITTED) {
            return refused(Refusal.NOT_SUBMITTED);
        }
        if (keysShown) {
            return refused(Refusal.KEYS_SHOWN);
        }
        if (!until.isAfter(now)) {
            return refused(Refusal.END_NOT_IN_FUTURE);
        }
        return new Change.Changed(with(AttemptStatus.IN_PROGRESS, null, until, null, null, extended));
    }

    public Change annul() {
        return status == AttemptStatus.VOIDED
                ? refused(Refusal.ALREADY_VOIDED)
                : new Change.Changed(with(AttemptStatus.VOIDED, status, endsAt, submittedAt, submittedBy, extended));
    }

    public Change restore() {
        return statusBefore == null
                ? refused(Refusal.NOT_VOIDED)
                : new Change.Changed(with(statusBefore, null, endsAt, submittedAt, submittedBy, extended));
    }

    /** The attempt with an end that was worked out anew; an end never moves to an earlier instant. */
    public Attempt recomputed(@Nullable Instant end, Allowance changed) {
        Instant later = endsAt == null || end == null ? end : (end.isAfter(endsAt) ? end : endsAt);
        return new Attempt(
                id,
                assignment,
                account,
                number,
                kind,
                status,
                statusBefore,
                startedAt,
                later,
                submittedAt,
                submittedBy,
                savedAt,
                seed,
                quizVersion,
                caseVersion,
                changed,
                extended);
    }

    private static Change refused(Refusal why) {
        return new Change.Refused(why);
    }

    private Attempt with(
            AttemptStatus newStatus,
            @Nullable AttemptStatus before,
            @Nullable Instant end,
            @Nullable Instant submitted,
            @Nullable SubmittedBy by,
            Duration newExtended) {
        return new Attempt(
                id,
                assignment,
                account,
                number,
                kind,
                newStatus,
                before,
                startedAt,
                end,
                submitted,
                by,
                savedAt,
                seed,
                quizVersion,
                caseVersion,
                allowance,
                newExtended);
    }
}
