package casebook.delivery.app;

import casebook.delivery.Assignment;
import casebook.delivery.Oversight;
import casebook.platform.SystemTask;
import casebook.platform.WorkClock;
import casebook.roster.CourseRole;
import casebook.roster.Enrolment;
import casebook.roster.Enrolments;
import casebook.roster.Membership;
import casebook.security.Actor;
import casebook.shared.Answer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Asks the roster once who looks after whom, for what concerns many students of an assignment. */
@SystemTask
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
public class Overseen {
    private final Enrolments enrolments;
    private final Access access;
    private final WorkClock clock;

    @Inject
    public Overseen(Enrolments enrolments, Access access, WorkClock clock) {
        this.enrolments = enrolments;
        this.access = access;
        this.clock = clock;
    }

    public Oversight by(Actor who, long course) {
        return by(who.account(), course);
    }

    Oversight by(long account, long course) {
        Instant now = clock.instant();
        List<Enrolment> all = enrolments.ofCourse(course);
        Membership mine = Membership.at(
                now, all.stream().filter(one -> one.account() == account).toList());
        return new Oversight(mine, sections(all, one -> one.isActive(now)), sections(all, one -> !one.isActive(now)));
    }

    /** Hidden from strangers, forbidden to students, else what is found with what the actor looks after. */
    public <T> Answer<T> toStaff(Actor who, Assignment assignment, Function<Oversight, Answer<T>> read) {
        return switch (access.to(who, assignment)) {
            case NONE -> new Answer.Hidden<>();
            case CANDIDATE -> new Answer.Forbidden<>();
            case INSTRUCTOR, COORDINATOR -> read.apply(by(who, assignment.course()));
        };
    }

    private static Map<Long, Set<Long>> sections(List<Enrolment> all, Predicate<Enrolment> wanted) {
        return all.stream()
                .filter(one -> one.role() == CourseRole.STUDENT && one.section() != null)
                .filter(wanted)
                .collect(Collectors.groupingBy(
                        Enrolment::account, Collectors.mapping(Enrolment::section, Collectors.toSet())));
    }
}
