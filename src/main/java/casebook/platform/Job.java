package casebook.platform;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Work that takes longer than a request may.
 *
 * @param kind names the {@link casebook.platform.app.JobWork} that does it
 * @param owner the account that asked for it, and alone may see it
 * @param title as the owner is told it
 * @param done steps done so far
 * @param all steps in all; 0 while that is not known
 * @param message what came of it; empty before it has ended
 * @param file the name of the file that it made; null for none, or once the day is over for which it is kept
 */
public record Job(
        long id,
        String kind,
        long owner,
        String title,
        State state,
        int done,
        int all,
        String message,
        boolean cancelAsked,
        Instant createdAt,
        @Nullable Instant finishedAt,
        @Nullable String file) {

    /** Where a job stands; the last three are final. */
    public enum State {
        QUEUED,
        RUNNING,
        DONE,
        FAILED,
        CANCELLED
    }

    public boolean ended() {
        return state != State.QUEUED && state != State.RUNNING;
    }
}
