package casebook.gradebook;

import casebook.assessment.ReleaseRule;
import casebook.assessment.ReleaseRule.Shows;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How much of a submitted attempt its student may see now (contract, section 5).
 *
 * @param since when it came to be shown; null when nothing is shown, or when it was shown with the receipt
 * @param opensAt when it will be shown of itself; null when that is not known, or when it is shown
 */
public record Visibility(
        Shows shows, @Nullable Instant since, @Nullable Instant opensAt) {

    private static final Visibility NOTHING = new Visibility(Shows.NONE, null, null);

    /**
     * Applies the rule of an assignment, or the decision that stands in its place.
     *
     * @param latest the latest decision of a person; null when there is none
     * @param attemptsLeft whether the student can still work on the assignment: an attempt in progress, or one to start
     * @param allDone the last moment at which anyone's response may be accepted, see {@link AllDone}; null when there is
     *     no such moment
     */
    public static Visibility of(
            ReleaseRule rule, @Nullable Release latest, boolean attemptsLeft, @Nullable Instant allDone, Instant now) {
        if (latest != null) {
            return latest.shows() == Shows.NONE ? NOTHING : new Visibility(latest.shows(), latest.at(), null);
        }
        return switch (rule.when()) {
            case AT_ONCE -> new Visibility(attemptsLeft ? withoutKeys(rule.shows()) : rule.shows(), null, null);
            case AFTER_ALL_DONE -> afterAllDone(rule.shows(), allDone, now);
            case BY_HAND -> NOTHING;
        };
    }

    private static Visibility afterAllDone(Shows shows, @Nullable Instant allDone, Instant now) {
        return allDone != null && now.isAfter(allDone)
                ? new Visibility(shows, allDone, null)
                : new Visibility(Shows.NONE, null, allDone);
    }

    private static Shows withoutKeys(Shows shows) {
        return shows == Shows.ALL ? Shows.MARKS : shows;
    }

    /** Whether marks and verdicts may be seen. */
    public boolean marks() {
        return shows != Shows.NONE;
    }

    /** Whether keys, rationales, anchors and concepts may be seen. */
    public boolean all() {
        return shows == Shows.ALL;
    }
}
