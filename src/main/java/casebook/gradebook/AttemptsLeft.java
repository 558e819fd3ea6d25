package casebook.gradebook;

import casebook.delivery.Assignment;
import casebook.delivery.Attempt;
import casebook.delivery.AttemptKind;
import casebook.delivery.AttemptStatus;
import casebook.delivery.WindowState;
import java.time.Instant;
import java.util.List;

/** Whether a student can still work on an assignment. */
public final class AttemptsLeft {
    private AttemptsLeft() {}

    /** @param own the student's attempts at it; voided ones and previews count for nothing */
    public static boolean any(Assignment assignment, List<Attempt> own, Instant now) {
        List<Attempt> counting = own.stream()
                .filter(attempt -> attempt.kind() == AttemptKind.TAKE && attempt.status() != AttemptStatus.VOIDED)
                .toList();
        boolean mayStart =
                assignment.window().at(now) != WindowState.CLOSED && counting.size() < assignment.maxAttempts();
        return mayStart || counting.stream().anyMatch(Attempt::inProgress);
    }
}
