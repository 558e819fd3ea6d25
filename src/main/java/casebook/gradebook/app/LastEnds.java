package casebook.gradebook.app;

import casebook.delivery.Allowance;
import casebook.delivery.Assignment;
import casebook.delivery.Attempts;
import casebook.gradebook.AllDone;
import casebook.gradebook.ClassList;
import casebook.platform.WorkClock;
import casebook.roster.Accommodations;
import casebook.roster.Enrolments;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** When the last student of an assignment must be done. */
@ApplicationScoped
class LastEnds {
    private final Enrolments enrolments;
    private final Accommodations accommodations;
    private final Attempts attempts;
    private final WorkClock clock;

    @Inject
    LastEnds(Enrolments enrolments, Accommodations accommodations, Attempts attempts, WorkClock clock) {
        this.enrolments = enrolments;
        this.accommodations = accommodations;
        this.attempts = attempts;
        this.clock = clock;
    }

    Optional<Instant> of(Assignment assignment) {
        Set<Long> students = new HashSet<>(ClassList.at(clock.instant(), enrolments.ofCourse(assignment.course()))
                .studentsOf(assignment.sections()));
        students.addAll(assignment.accounts());
        List<Allowance> allowances = accommodations.ofAll(students).values().stream()
                .map(one -> new Allowance(one.factor(), one.extra()))
                .toList();
        return AllDone.of(assignment.window(), allowances, attempts.ofAssignment(assignment.id()));
    }
}
