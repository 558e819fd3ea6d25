package casebook.cases;

import java.time.Instant;

/** What a student would do at a decision point, given before the outcome is read; it is not changed afterwards. */
public record DecisionChoice(String decision, String option, String reasons, Instant committedAt) {
    /** The most that the reasons may have, in UTF-16 units. */
    public static final int MAX_LENGTH = 4_000;
}
