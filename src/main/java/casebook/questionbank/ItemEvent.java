package casebook.questionbank;

import java.time.Instant;

/** What somebody did with a version of an item. {@code words} is empty when nothing was said. */
public record ItemEvent(long version, Type type, long by, Instant at, String words) {

    /** The deeds. */
    public enum Type {
        SAVED,
        SENT,
        COMMENTED,
        RETURNED,
        REVIEWED,
        RETIRED,
        RESTORED,
        /** To another bank. */
        MOVED
    }
}
