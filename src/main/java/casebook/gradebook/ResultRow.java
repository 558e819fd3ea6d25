package casebook.gradebook;

import casebook.delivery.AttemptStatus;
import casebook.delivery.SubmittedBy;
import casebook.scoring.AttemptScore;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One attempt in the results of an assignment, as staff see them.
 *
 * @param section the name of the student's section; empty when the assignment was set for the person
 * @param score null until it is submitted, and while it is voided, since it then counts for nothing
 */
public record ResultRow(
        long account,
        String displayName,
        String section,
        long attempt,
        int number,
        AttemptStatus status,
        @Nullable Instant submittedAt,
        @Nullable SubmittedBy submittedBy,
        @Nullable AttemptScore score) {}
