package casebook.gradebook;

import casebook.assessment.ReleaseRule;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a person decided to show of an assignment. The latest decision stands in place of the assignment's rule.
 *
 * @param reason null when none was given
 */
public record Release(
        long assignment, ReleaseRule.Shows shows, @Nullable String reason, long by, Instant at) {}
