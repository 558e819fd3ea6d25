package casebook.delivery;

import org.jspecify.annotations.Nullable;

/**
 * What became of one attempt of several that staff asked something of.
 *
 * @param refused why it was not done; null when it was, now or by the same form sent before
 */
public record Outcome(long attempt, Attempt.@Nullable Refusal refused) {
    public boolean isDone() {
        return refused == null;
    }
}
