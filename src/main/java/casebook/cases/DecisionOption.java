package casebook.cases;

import org.jspecify.annotations.Nullable;

/**
 * One way open to the decider.
 *
 * @param consequence what followed or might follow; for staff, and for a student only after a commitment
 * @param force whether it uses force
 */
public record DecisionOption(
        String id,
        String title,
        String text,
        String cost,
        String consequence,
        boolean force,
        @Nullable Kind kind) {

    public enum Kind {
        JOINT_MECHANISM,
        REFERRAL,
        NO_FORCE,
        FORCE
    }
}
