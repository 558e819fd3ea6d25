package casebook.platform.app;

import casebook.platform.JobFile;
import jakarta.json.JsonObject;
import org.jspecify.annotations.Nullable;

/**
 * How the jobs of a kind are done; one bean for each kind. It may be begun again from the start when the server that ran
 * it has died, so what it does twice must come to the same, and what it has not finished must not show. Rights are for
 * the use case that hands the job in to ask.
 */
public interface JobWork {
    /** The kind, such as {@code roster.import}. */
    String kind();

    /**
     * Does the work, in transactions of its own.
     *
     * @param owner the account that asked for it
     * @param input what was handed in
     * @throws JobCancelledException from {@link Progress#at}: pass it on
     */
    Outcome run(long owner, JsonObject input, Progress progress);

    /**
     * Takes away what runs that ended with their server have left, of a job that is not begun again. May be called twice.
     *
     * @param input what was handed in
     */
    default void abandon(long owner, JsonObject input) {}

    /** Tells how far the work is. */
    interface Progress {
        /**
         * Call it often; it writes at most once a second.
         *
         * @throws JobCancelledException when the owner wants no more of it
         */
        void at(int done, int all);
    }

    /**
     * What came of it.
     *
     * @param failed whether the message says why it could not be done
     */
    record Outcome(boolean failed, String message, @Nullable JobFile file) {
        public static Outcome done(String message) {
            return new Outcome(false, message, null);
        }

        public static Outcome made(String message, JobFile file) {
            return new Outcome(false, message, file);
        }

        public static Outcome failed(String message) {
            return new Outcome(true, message, null);
        }
    }
}
