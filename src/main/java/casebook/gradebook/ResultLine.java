package casebook.gradebook;

import casebook.delivery.AttemptStatus;
import casebook.delivery.SubmittedBy;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** As much of an attempt as a list of many needs. */
public record ResultLine(
        long attempt,
        long account,
        int number,
        AttemptStatus status,
        @Nullable Instant endsAt,
        @Nullable Instant submittedAt,
        @Nullable SubmittedBy submittedBy) {}
