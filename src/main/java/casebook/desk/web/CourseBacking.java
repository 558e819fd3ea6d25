package casebook.desk.web;

import casebook.delivery.app.CountingAttempts;
import casebook.delivery.app.ListingAssignments;
import casebook.platform.WorkClock;
import casebook.platform.web.PageFlow;
import casebook.platform.web.SentForm;
import casebook.roster.ClassSizes;
import casebook.roster.Course;
import casebook.roster.RosterRights;
import casebook.roster.Section;
import casebook.roster.app.ReadingRosters;
import casebook.security.Actor;
import casebook.security.CurrentActor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The front page of a course: what is set, how far the class is, and what to do first in an empty one. */
@Named
@RequestScoped
public class CourseBacking {
    private final ReadingRosters reading;
    private final ListingAssignments listing;
    private final CountingAttempts counting;
    private final CurrentActor current;
    private final Instant now;
    private StaffCourse course = StaffCourse.NONE;
    private RosterRights rights = RosterRights.NONE;
    private ClassSizes sizes = new ClassSizes(0, Map.of());

    @Inject
    public CourseBacking(
            ReadingRosters reading,
            ListingAssignments listing,
            CountingAttempts counting,
            CurrentActor current,
            WorkClock clock) {
        this.reading = reading;
        this.listing = listing;
        this.counting = counting;
        this.current = current;
        this.now = clock.instant();
    }

    public void load() {
        Actor who = current.actor();
        long id = PageFlow.id("course");
        PageFlow.given(reading.open(who, id), new SentForm()).ifPresent(opened -> {
            rights = opened.rights();
            sizes = PageFlow.given(reading.sizes(who, id), new SentForm()).orElse(sizes);
            course = new StaffCourse(
                    opened.course(), StaffCourse.lines(listing.all(who), id, counting.ofCourse(who, id)));
        });
    }

    public Course getCourse() {
        return course.course();
    }

    public StaffCourse getStaff() {
        return course;
    }

    public List<StaffCourse.Line> getAssignments() {
        return course.assignments();
    }

    /** Whether assignments are for this reader; an administrator as such does not see them. */
    public boolean isTaught() {
        return rights.membership().isStaff();
    }

    public boolean isMayChange() {
        return rights.mayChange();
    }

    public boolean isMayAssign() {
        return rights.membership().isInstructor();
    }

    /** Those whose students the reader sees. */
    public List<Section> getSections() {
        Set<Long> visible = rights.visible();
        return getCourse().sections().stream()
                .filter(section -> visible == null || visible.contains(section.id()))
                .toList();
    }

    public ClassSizes getSizes() {
        return sizes;
    }

    public Instant getNow() {
        return now;
    }
}
