package casebook.workbench;

import java.time.Instant;

/**
 * One change of a draft.
 *
 * @param revision that it has made
 * @param by account
 * @param what was done, as {@link Did} writes it
 */
public record DraftChange(int revision, long by, Instant at, Kind kind, String what) {
    public enum Kind {
        DONE,
        UNDONE,
        REDONE
    }
}
