package casebook.gradebook.app;

import casebook.assessment.ReleaseRule;
import casebook.delivery.Assignment;
import casebook.delivery.Assignments;
import casebook.delivery.Attempt;
import casebook.delivery.AttemptKind;
import casebook.delivery.AttemptStatus;
import casebook.delivery.Attempts;
import casebook.gradebook.AttemptsLeft;
import casebook.gradebook.Release;
import casebook.gradebook.Releases;
import casebook.gradebook.Visibility;
import casebook.mastery.ShownAttempts;
import casebook.platform.SystemTask;
import casebook.platform.WorkClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How much of submitted attempts is shown to their students now. It answers for any account: whoever hands something out
 * has asked whose it is.
 */
@SystemTask
@ApplicationScoped
@Transactional
public class Visibilities implements ShownAttempts {
    private final Assignments assignments;
    private final Attempts attempts;
    private final Releases releases;
    private final WorkClock clock;
    private final LastEnds lastEnds;

    @Inject
    public Visibilities(
            Assignments assignments, Attempts attempts, Releases releases, WorkClock clock, LastEnds lastEnds) {
        this.assignments = assignments;
        this.attempts = attempts;
        this.releases = releases;
        this.clock = clock;
        this.lastEnds = lastEnds;
    }

    /** @param own all attempts of one student at the assignment */
    public Visibility of(Assignment assignment, List<Attempt> own) {
        return of(assignment, own, releases.latest(assignment.id()).orElse(null));
    }

    private Visibility of(Assignment assignment, List<Attempt> own, @Nullable Release latest) {
        boolean waits = latest == null && assignment.release().when() == ReleaseRule.When.AFTER_ALL_DONE;
        Instant now = clock.instant();
        return Visibility.of(
                assignment.release(),
                latest,
                AttemptsLeft.any(assignment, own, now),
                waits ? lastEnds.of(assignment).orElse(null) : null,
                now);
    }

    /** Whether the student was, or could have been, shown the keys of a submitted attempt, so that it must not go on. */
    public boolean keysShown(Attempt attempt) {
        Assignment assignment = assignments.find(attempt.assignment()).orElseThrow();
        return releases.everAll(assignment.id())
                || of(assignment, attempts.of(assignment.id(), attempt.account()))
                        .all();
    }

    @Override
    public Set<Long> inFull(long account) {
        Map<Long, List<Attempt>> byAssignment = attempts.ofAccount(account).stream()
                .filter(attempt -> attempt.kind() == AttemptKind.TAKE)
                .collect(Collectors.groupingBy(Attempt::assignment));
        Map<Long, Release> decided = releases.latest(byAssignment.keySet());
        Set<Long> shown = new HashSet<>();
        byAssignment.forEach((id, own) -> {
            if (of(assignments.find(id).orElseThrow(), own, decided.get(id)).all()) {
                own.stream()
                        .filter(attempt -> attempt.status() == AttemptStatus.SUBMITTED)
                        .map(Attempt::id)
                        .forEach(shown::add);
            }
        });
        return shown;
    }
}
