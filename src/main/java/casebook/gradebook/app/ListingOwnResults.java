package casebook.gradebook.app;

import casebook.delivery.Assignment;
import casebook.delivery.Assignments;
import casebook.delivery.Attempt;
import casebook.delivery.AttemptKind;
import casebook.delivery.AttemptStatus;
import casebook.gradebook.OwnResult;
import casebook.security.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A student lists the attempts they handed in, with marks where they are released.
 *
 * <p>Pages: "Results" on the home page (the first few) and the page of all results.
 */
@ApplicationScoped
@Transactional
public class ListingOwnResults {
    private final SettledAttempts attempts;
    private final Assignments assignments;
    private final Visibilities visibilities;
    private final OwnMarks marks;

    @Inject
    ListingOwnResults(SettledAttempts attempts, Assignments assignments, Visibilities visibilities, OwnMarks marks) {
        this.attempts = attempts;
        this.assignments = assignments;
        this.visibilities = visibilities;
        this.marks = marks;
    }

    /**
     * The actor's submitted attempts, the latest first; voided ones and previews are left out.
     *
     * @param most how many at most; each costs a look at the section's marks
     */
    public List<OwnResult> own(Actor actor, int most) {
        List<Attempt> taken = attempts.ofAccount(actor.account()).stream()
                .filter(attempt -> attempt.kind() == AttemptKind.TAKE)
                .toList();
        Map<Long, List<Attempt>> wanted = taken.stream()
                .filter(attempt -> attempt.status() == AttemptStatus.SUBMITTED)
                .sorted(Comparator.comparing(OwnMarks::submittedAt).reversed())
                .limit(most)
                .collect(Collectors.groupingBy(Attempt::assignment));
        List<OwnResult> results = new ArrayList<>();
        wanted.forEach((id, listed) -> {
            Assignment assignment = assignments.find(id).orElseThrow();
            List<Attempt> own =
                    taken.stream().filter(attempt -> attempt.assignment() == id).toList();
            results.addAll(marks.of(actor, assignment, listed, visibilities.of(assignment, own)));
        });
        results.sort(Comparator.comparing(OwnResult::submittedAt).reversed());
        return results;
    }
}
