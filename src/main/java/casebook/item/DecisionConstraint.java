package casebook.item;

import org.jspecify.annotations.Nullable;

/**
 * A constraint that whoever decides is told of.
 *
 * @param text as the candidate reads it, in Markdown
 * @param concept whose sum over all courses taken it bounds
 * @param least null for no lower bound
 * @param most null for no upper bound
 */
public record DecisionConstraint(
        String id,
        String text,
        String concept,
        @Nullable Double least,
        @Nullable Double most) implements Option {

    boolean isMet(double sum) {
        return (least == null || sum >= least) && (most == null || sum <= most);
    }
}
