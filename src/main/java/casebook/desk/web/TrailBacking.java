package casebook.desk.web;

import casebook.platform.AuditQuery;
import casebook.platform.web.PageFlow;
import casebook.platform.web.SentForm;
import casebook.roster.Course;
import casebook.roster.app.ReadingCourseTrails;
import casebook.roster.app.Roster;
import casebook.security.Actor;
import casebook.security.CurrentActor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.ZoneId;
import java.util.Map;

/** What was done in a course, the newest first, in the course's zone. */
@Named
@RequestScoped
public class TrailBacking {
    private static final int MOST = 50;
    private static final int LONG = 500;

    private final ReadingCourseTrails reading;
    private final Roster roster;
    private final CurrentActor current;
    private AuditAddress address = new AuditAddress("trail.xhtml", Map.of());
    private SentForm form = new SentForm();
    private Course course = Course.NONE;
    private AuditRows trail = AuditRows.NONE;

    @Inject
    public TrailBacking(ReadingCourseTrails reading, Roster roster, CurrentActor current) {
        this.reading = reading;
        this.roster = roster;
        this.current = current;
    }

    public void load() {
        Actor who = current.actor();
        long id = PageFlow.id("course");
        course = roster.course(who, id).orElse(Course.NONE);
        address = AuditAddress.of("trail.xhtml", PageFlow::parameter);
        form = SentForm.of(PageFlow.request());
        int most = form.text("rows").equals(Integer.toString(LONG)) ? LONG : MOST;
        PageFlow.given(reading.read(who, id, query(course.zone(), most + 1)), form)
                .ifPresent(found -> trail = AuditRows.of(found.rows(), most, found.people()));
    }

    private AuditQuery query(ZoneId zone, int most) {
        return new AuditQuery(
                null,
                AuditWords.moment(form, "from", zone).orElse(null),
                AuditWords.moment(form, "until", zone).orElse(null),
                form.text("type"),
                null,
                "",
                AuditWords.place(form.text("before")).orElse(null),
                most);
    }

    public AuditAddress getAddress() {
        return address;
    }

    public SentForm getForm() {
        return form;
    }

    public Course getCourse() {
        return course;
    }

    public AuditRows getTrail() {
        return trail;
    }

    /** The types that rows of courses have, in words. */
    public Map<String, String> getTypes() {
        Map<String, String> types = AuditWords.types(form.text("type"));
        types.keySet().removeIf(type -> !ReadingCourseTrails.TYPES.contains(type) && !type.equals(form.text("type")));
        return types;
    }
}
