package casebook.gradebook;

import casebook.assessment.ReleaseRule;
import casebook.delivery.Assignment;
import java.util.List;

/**
 * What students are shown of an assignment, and by whose decision.
 *
 * @param decisions of people, the latest first, by name; while there is none the assignment's rule stands
 */
public record ReleaseState(Assignment assignment, List<Decided> decisions) {

    public ReleaseState {
        decisions = List.copyOf(decisions);
    }

    /** @param by the name of who decided */
    public record Decided(Release release, String by) {}

    /** What a form may offer. */
    public List<ReleaseRule.Shows> choices() {
        return List.of(ReleaseRule.Shows.values());
    }
}
