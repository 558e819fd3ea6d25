package casebook.delivery.web;

import casebook.delivery.Allowance;
import casebook.delivery.AssignmentView;
import casebook.delivery.Attempt;
import casebook.platform.web.Words;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Ends and personal times as students are told them. */
public final class Ends {
    private Ends() {}

    /** When the attempt in progress ends, or else one that is started now; null for no end. */
    public static @Nullable Instant of(AssignmentView view, Instant now) {
        return view.inProgress()
                .map(Attempt::endsAt)
                .or(() -> view.assignment().window().end(now, view.allowance(), Duration.ZERO))
                .orElse(null);
    }

    /** As "30 × 1.5 = 45 min", "30 + 10 = 40 min"; null when there is no limit or no allowance. */
    public static @Nullable String sum(@Nullable Duration limit, Allowance allowance) {
        if (limit == null || allowance.equals(Allowance.NONE)) {
            return null;
        }
        StringBuilder sum = new StringBuilder(Words.figure(limit.toSeconds() / 60.0));
        BigDecimal factor = allowance.factor();
        if (factor.compareTo(BigDecimal.ONE) != 0) {
            sum.append(" × ").append(Words.figure(factor));
        }
        if (!allowance.extra().isZero()) {
            sum.append(" + ").append(Words.figure(allowance.extra().toSeconds() / 60.0));
        }
        return sum.length() == Words.figure(limit.toSeconds() / 60.0).length()
                ? null
                : sum.append(" = ").append(Words.span(allowance.applyTo(limit))).toString();
    }
}
