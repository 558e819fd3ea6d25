package casebook.delivery.store;

import casebook.delivery.Allowance;
import casebook.delivery.Attempt;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An attempt's row to and from its record. */
final class AttemptRows {
    private AttemptRows() {}

    static Attempt read(AttemptEntity row) {
        return new Attempt(
                row.id,
                row.assignmentId,
                row.accountId,
                row.number,
                row.kind,
                row.status,
                row.statusBefore,
                row.startedAt,
                row.endsAt,
                row.submittedAt,
                row.submittedBy,
                row.savedAt,
                row.seed,
                row.quizVersionId,
                row.caseVersionId,
                new Allowance(row.factor, Duration.ofSeconds(row.extraSeconds)),
                Duration.ofSeconds(row.extendedSeconds));
    }

    static AttemptEntity added(Attempt attempt, Duration grace) {
        AttemptEntity row = new AttemptEntity();
        row.assignmentId = attempt.assignment();
        row.accountId = attempt.account();
        row.number = attempt.number();
        row.kind = attempt.kind();
        row.startedAt = attempt.startedAt();
        row.seed = attempt.seed();
        row.quizVersionId = attempt.quizVersion();
        row.caseVersionId = attempt.caseVersion();
        write(attempt, grace, row);
        return row;
    }

    /** What a transition may change. */
    static void write(Attempt attempt, Duration grace, AttemptEntity row) {
        row.status = attempt.status();
        row.statusBefore = attempt.statusBefore();
        row.endsAt = attempt.endsAt();
        row.acceptsUntil = plus(attempt.endsAt(), grace);
        row.submittedAt = attempt.submittedAt();
        row.submittedBy = attempt.submittedBy();
        row.factor = attempt.allowance().factor();
        row.extraSeconds = attempt.allowance().extra().toSeconds();
        row.extendedSeconds = attempt.extended().toSeconds();
    }

    private static @Nullable Instant plus(@Nullable Instant end, Duration grace) {
        return end == null ? null : end.plus(grace);
    }
}
