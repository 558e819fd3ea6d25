package casebook.delivery;

import casebook.shared.Diagnostic;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a save, or the saves that come with a submit, came to. */
public sealed interface SaveAnswer {
    /** There is no such attempt of this person. */
    record Hidden() implements SaveAnswer {}

    /** The attempt is theirs but the sign-in may not be used for it. */
    record Forbidden() implements SaveAnswer {}

    /** Malformed; nothing was saved. */
    record Invalid(List<Diagnostic> diagnostics) implements SaveAnswer {}

    /**
     * Committed, or committed before.
     *
     * @param ends when the attempt ends now; null: never
     */
    record Saved(List<StoredSave> saved, @Nullable Instant ends) implements SaveAnswer {}

    /** The fresh ones are committed; the others would overwrite what the page has not seen, or came to a shut question. */
    record Stale(
            List<StoredSave> saved,
            List<SaveConflict> conflicts,
            @Nullable Instant ends) implements SaveAnswer {

        /** Whether nothing is left to choose: what was not saved came to questions whose own time does not run. */
        public boolean onlyOwnTime() {
            return conflicts.stream().allMatch(conflict -> conflict.reason().ofOwnTime());
        }
    }

    /**
     * The time is over or the attempt is not open.
     *
     * @param kept true when the content was kept, unscored, for staff to accept
     */
    record Closed(Reason why, boolean kept) implements SaveAnswer {}

    /** The codes of the contract. */
    enum Reason {
        DEADLINE_PASSED,
        ATTEMPT_SUBMITTED,
        ATTEMPT_VOIDED
    }
}
