package casebook.desk.web;

import casebook.delivery.AssignmentView;
import casebook.delivery.app.CountingAttempts;
import casebook.delivery.app.ListingAssignments;
import casebook.platform.WorkClock;
import casebook.platform.web.PageFlow;
import casebook.roster.Membership;
import casebook.roster.app.Roster;
import casebook.security.Actor;
import casebook.security.CurrentActor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Where staff begin: their courses, what is set in each, how far the attempts are. */
@Named
@RequestScoped
public class StaffHomeBacking {
    private static final int MOST_COURSES = 100;

    private final Roster roster;
    private final ListingAssignments listing;
    private final CountingAttempts counting;
    private final CurrentActor current;
    private final Instant now;
    private List<StaffCourse> courses = List.of();

    @Inject
    public StaffHomeBacking(
            Roster roster,
            ListingAssignments listing,
            CountingAttempts counting,
            CurrentActor current,
            WorkClock clock) {
        this.roster = roster;
        this.listing = listing;
        this.counting = counting;
        this.current = current;
        this.now = clock.instant();
    }

    /** For instructors, and for authors, who may teach no course yet. */
    public void teach() {
        load(Membership::isInstructor, current.actor().author());
    }

    public void coordinate() {
        load(Membership::isCoordinator, false);
    }

    private void load(Predicate<Membership> role, boolean otherwise) {
        Actor who = current.actor();
        Map<Long, Membership> memberships = roster.memberships(who);
        if (memberships.values().stream().noneMatch(role) && !otherwise) {
            PageFlow.forbidden();
            return;
        }
        List<AssignmentView> all = listing.all(who);
        courses = roster.courses(who, 0, MOST_COURSES).stream()
                .filter(course -> memberships.containsKey(course.id()) && role.test(memberships.get(course.id())))
                .map(course -> new StaffCourse(course, lines(who, all, course.id())))
                .toList();
    }

    private List<StaffCourse.Line> lines(Actor who, List<AssignmentView> all, long course) {
        return StaffCourse.lines(all, course, counting.ofCourse(who, course));
    }

    public List<StaffCourse> getCourses() {
        return courses;
    }

    public Instant getNow() {
        return now;
    }
}
