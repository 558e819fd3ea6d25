package casebook.gradebook;

import casebook.assessment.ReleaseRule;
import casebook.scoring.AttemptScore;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A submitted attempt as its student sees it in a list.
 *
 * @param title of the assignment
 * @param number of the attempt, from 1
 * @param releasedAt when it was released; null while it is not
 * @param releasesAt when it will be released of itself; null when that is not known, or when it is released
 * @param score null unless it is released
 * @param median null unless it is released and enough of the section are fully marked
 */
public record OwnResult(
        long attempt,
        long assignment,
        String title,
        int number,
        Instant submittedAt,
        ReleaseRule.Shows shows,
        @Nullable Instant releasedAt,
        @Nullable Instant releasesAt,
        @Nullable AttemptScore score,
        @Nullable SectionMedian median) {}
