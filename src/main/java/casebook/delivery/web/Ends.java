package casebook.delivery.web;

import casebook.delivery.AssignmentView;
import casebook.delivery.Attempt;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** When attempts end, as students are told it. */
final class Ends {
    private Ends() {}

    /** When the attempt in progress ends, or else one that is started now; null for no end. */
    static @Nullable Instant of(AssignmentView view, Instant now) {
        return view.inProgress()
                .map(Attempt::endsAt)
                .or(() -> view.assignment().window().end(now, view.allowance(), Duration.ZERO))
                .orElse(null);
    }
}
