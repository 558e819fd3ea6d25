package casebook.roster.web;

import casebook.platform.web.PageFlow;
import casebook.platform.web.SentForm;
import casebook.roster.ClassSizes;
import casebook.roster.Course;
import casebook.roster.CourseRole;
import casebook.roster.RosterPage;
import casebook.roster.RosterQuery;
import casebook.roster.RosterRights;
import casebook.roster.app.KeepingEnrolments;
import casebook.roster.app.ReadingRosters;
import casebook.security.Actor;
import casebook.security.CurrentActor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;

/** The people of a course: filtered, sorted and in pages, as the address says; and the form that enrols one more. */
@Named
@RequestScoped
public class StudentsBacking {
    private final ReadingRosters reading;
    private final KeepingEnrolments keeping;
    private final CurrentActor current;
    private Course course = Course.NONE;
    private RosterRights rights = RosterRights.NONE;
    private RosterPage page = new RosterPage(List.of(), 0, 1);
    private ClassSizes sizes = new ClassSizes(0, Map.of());
    private RosterAddress address = RosterAddress.read("", "", "", "", "", "");
    private SentForm form = new SentForm();

    @Inject
    public StudentsBacking(ReadingRosters reading, KeepingEnrolments keeping, CurrentActor current) {
        this.reading = reading;
        this.keeping = keeping;
        this.current = current;
    }

    public void load() {
        long id = PageFlow.id("course");
        Actor who = current.actor();
        PageFlow.given(reading.open(who, id), form).ifPresent(opened -> {
            course = opened.course();
            rights = opened.rights();
            address = RosterAddress.of(id, PageFlow::parameter);
            if (PageFlow.posted()) {
                form = SentForm.of(PageFlow.request());
                enrol(who);
            } else {
                form.fill("role", CourseRole.STUDENT);
                page = PageFlow.given(reading.page(who, id, address.query()), form)
                        .orElse(page);
            }
            sizes = PageFlow.given(reading.sizes(who, id), form).orElse(sizes);
        });
    }

    private void enrol(Actor who) {
        CourseRole role = form.read("role", CourseRole::valueOf, RosterWords.say("roster.one.role.choose"))
                .orElse(CourseRole.STUDENT);
        Long section = form.read("section", Long::valueOf, RosterWords.say("roster.one.section.choose"))
                .orElse(null);
        KeepingEnrolments.Newcomer wanted = new KeepingEnrolments.Newcomer(
                form.text("username"), form.text("name"), form.text("email"), section, role);
        boolean done = form.isSound()
                && PageFlow.given(keeping.enrol(who, course.id(), wanted), form).isPresent();
        if (done) {
            PageFlow.leadTo("/teach/students.xhtml?course=" + course.id() + "&done=enrolled"
                    + (role == CourseRole.STUDENT ? "" : "&show=staff"));
        } else {
            page = PageFlow.given(reading.page(who, course.id(), address.query()), new SentForm())
                    .orElse(page);
        }
    }

    public Course getCourse() {
        return course;
    }

    public RosterRights getRights() {
        return rights;
    }

    public RosterPage getPage() {
        return page;
    }

    public ClassSizes getSizes() {
        return sizes;
    }

    public RosterAddress getAddress() {
        return address;
    }

    public RosterQuery getQuery() {
        return address.query();
    }

    public SentForm getForm() {
        return form;
    }

    /** Whether the form to enrol one is open: after it failed. */
    public boolean isFormOpen() {
        return !form.isSound();
    }

    public Map<Long, String> getSections() {
        return RosterWords.names(rights.open(course));
    }

    public Map<String, String> getRoles() {
        return RosterWords.roles();
    }

    /** What has just been done, as the end of a message key; empty for nothing that the page knows. */
    public String getDone() {
        return RosterWords.done(PageFlow.parameter("done"));
    }
}
