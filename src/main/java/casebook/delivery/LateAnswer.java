package casebook.delivery;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An answer that came after the end. It is kept, and counts for nothing unless staff accept it.
 *
 * @param account the student's
 * @param sequence under which the student's page sent it
 * @param content canonical JSON; null when the answer was to be cleared
 * @param decision null while nobody has decided
 */
public record LateAnswer(
        long id,
        long attempt,
        long account,
        int slot,
        int sequence,
        @Nullable String content,
        Instant receivedAt,
        @Nullable Decision decision) {

    /** What became of a late answer. */
    public enum Outcome {
        ACCEPTED,
        DECLINED
    }

    /**
     * Who decided about a late answer, and why.
     *
     * @param sequence of the response that it became; null when it was declined
     */
    public record Decision(
            Outcome outcome,
            long by,
            Instant at,
            String reason,
            @Nullable Integer sequence) {}
}
