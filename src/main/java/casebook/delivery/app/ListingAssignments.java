package casebook.delivery.app;

import casebook.delivery.Allowance;
import casebook.delivery.Assignment;
import casebook.delivery.AssignmentView;
import casebook.delivery.Assignments;
import casebook.delivery.Attempt;
import casebook.delivery.Attempts;
import casebook.delivery.Relation;
import casebook.platform.WorkClock;
import casebook.roster.Accommodation;
import casebook.roster.Accommodations;
import casebook.roster.Membership;
import casebook.security.Actor;
import casebook.shared.Answer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** The assignments that a person takes, teaches or coordinates. */
@ApplicationScoped
@Transactional
public class ListingAssignments {
    private final Assignments assignments;
    private final Attempts attempts;
    private final Access access;
    private final Accommodations accommodations;
    private final Overdue overdue;
    private final WorkClock clock;

    @Inject
    public ListingAssignments(
            Assignments assignments,
            Attempts attempts,
            Access access,
            Accommodations accommodations,
            Overdue overdue,
            WorkClock clock) {
        this.assignments = assignments;
        this.attempts = attempts;
        this.access = access;
        this.accommodations = accommodations;
        this.overdue = overdue;
        this.clock = clock;
    }

    /** All that the person may see, by opening; as many statements for many assignments as for one. */
    public List<AssignmentView> all(Actor who) {
        Map<Long, Membership> memberships = access.memberships(who);
        Allowance allowance = allowance(who);
        Map<Long, List<Attempt>> mine = overdue.settled(attempts.ofAccount(who.account())).stream()
                .collect(Collectors.groupingBy(Attempt::assignment));
        return assignments.ofCourses(List.copyOf(memberships.keySet())).stream()
                .map(assignment -> view(
                        assignment,
                        access.to(
                                Objects.requireNonNull(memberships.get(assignment.course())),
                                who.account(),
                                assignment),
                        allowance,
                        mine.getOrDefault(assignment.id(), List.of())))
                .filter(view -> view.relation() != Relation.NONE)
                .toList();
    }

    public Answer<AssignmentView> one(Actor who, long assignment) {
        return assignments
                .find(assignment)
                .map(found -> view(
                        found,
                        access.to(who, found),
                        allowance(who),
                        overdue.settled(attempts.of(found.id(), who.account()))))
                .filter(view -> view.relation() != Relation.NONE)
                .<Answer<AssignmentView>>map(Answer.Given::new)
                .orElseGet(Answer.Hidden::new);
    }

    private Allowance allowance(Actor who) {
        Accommodation accommodation = accommodations.of(who.account());
        return new Allowance(accommodation.factor(), accommodation.extra());
    }

    private AssignmentView view(Assignment assignment, Relation relation, Allowance allowance, List<Attempt> mine) {
        return new AssignmentView(
                assignment,
                relation,
                assignment.window().at(clock.instant()),
                assignment.window().personalLimit(allowance),
                allowance,
                mine);
    }
}
