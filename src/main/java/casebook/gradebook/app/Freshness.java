package casebook.gradebook.app;

import casebook.delivery.Assignment;
import casebook.delivery.Assignments;
import casebook.gradebook.report.GradeChanges;
import casebook.gradebook.report.Summaries;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whether the sums of a course are those of its class list and its results now; asks for new ones when not. */
@ApplicationScoped
class Freshness {

    /** @param madeAt null when there are none yet */
    record State(@Nullable Instant madeAt, boolean renewing) {}

    private final Summaries summaries;
    private final GradeChanges changes;
    private final Assignments assignments;

    @Inject
    Freshness(Summaries summaries, GradeChanges changes, Assignments assignments) {
        this.summaries = summaries;
        this.changes = changes;
        this.assignments = assignments;
    }

    State of(long course) {
        List<Long> all = assignments.ofCourses(Set.of(course)).stream()
                .map(Assignment::id)
                .toList();
        boolean waiting = changes.anyOf(all);
        Optional<Summaries.Made> made = summaries.made(course);
        boolean moved = made.isPresent() && !made.get().roster().equals(summaries.roster(course));
        if (moved && !waiting) {
            changes.add(summaries.summedUp(course));
        }
        return new State(made.map(Summaries.Made::at).orElse(null), waiting || moved);
    }
}
