package casebook.item;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A point at which one of several courses is chosen.
 *
 * @param after the option that leads here; null for the first point
 * @param prompt what is known then, and what is asked, in Markdown
 */
public record DecisionPoint(@Nullable String after, String prompt, List<DecisionOption> options) implements Option {

    public DecisionPoint {
        options = List.copyOf(options);
    }

    @Override
    public String id() {
        return after == null ? "start" : "after-" + after;
    }

    @Override
    public String text() {
        return prompt;
    }
}
