package casebook.delivery.store;

import casebook.delivery.Allowance;
import casebook.delivery.Attempt;
import casebook.delivery.AttemptKind;
import casebook.delivery.AttemptStatus;
import casebook.delivery.SubmittedBy;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An attempt's row to and from its record. */
final class AttemptRows {
    /**
     * For many attempts at once, as columns: entities would be copied for changes that never come, and a read-only query
     * reads past its own transaction, waiting for the rows which that has written.
     */
    static final String OF_ASSIGNMENT = """
            select a.id, a.assignmentId, a.accountId, a.number, a.kind, a.status, a.statusBefore, a.startedAt, a.endsAt,
                a.submittedAt, a.submittedBy, a.savedAt, a.seed, a.quizVersionId, a.caseVersionId, a.factor,
                a.extraSeconds, a.extendedSeconds
            from AttemptEntity a where a.assignmentId = :assignment order by a.number, a.id
            """;

    private AttemptRows() {}

    /** Of {@link #OF_ASSIGNMENT}. */
    static Attempt read(Object[] row) {
        return new Attempt(
                (Long) row[0],
                (Long) row[1],
                (Long) row[2],
                (Integer) row[3],
                (AttemptKind) row[4],
                (AttemptStatus) row[5],
                (AttemptStatus) row[6],
                (Instant) row[7],
                (Instant) row[8],
                (Instant) row[9],
                (SubmittedBy) row[10],
                (Instant) row[11],
                (Long) row[12],
                (Long) row[13],
                (Long) row[14],
                new Allowance((BigDecimal) row[15], Duration.ofSeconds((Long) row[16])),
                Duration.ofSeconds((Long) row[17]));
    }

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
