package casebook.delivery;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a student says is wrong with a question.
 *
 * @param itemVersion of the question
 * @param handling null while nobody has looked at it
 */
public record ProblemReport(
        long id,
        long attempt,
        long account,
        int slot,
        long itemVersion,
        String text,
        Instant reportedAt,
        @Nullable Handling handling) {

    /** How far staff are with a report. */
    public enum Status {
        NEW,
        SEEN,
        ANSWERED
    }

    /** @param note what was done or answered; empty for nothing */
    public record Handling(Status status, String note, long by, Instant at) {}

    public Status status() {
        return handling == null ? Status.NEW : handling.status();
    }
}
