package casebook.cases;

import java.time.Instant;

/** What one student wrote beside a passage, for nobody else. */
public record Note(String passage, String text, Instant updatedAt) {
    /** The most that a note may have, in UTF-16 units. */
    public static final int MAX_LENGTH = 4_000;
}
