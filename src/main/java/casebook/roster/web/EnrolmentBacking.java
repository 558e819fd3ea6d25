package casebook.roster.web;

import casebook.platform.web.PageFlow;
import casebook.platform.web.SentForm;
import casebook.roster.Course;
import casebook.roster.CourseRole;
import casebook.roster.RosterRights;
import casebook.roster.RosterRow;
import casebook.roster.Section;
import casebook.roster.app.KeepingEnrolments;
import casebook.roster.app.ReadingRosters;
import casebook.security.Actor;
import casebook.security.CurrentActor;
import casebook.shared.Answer;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One person in a course: moving to another section, and the end of the enrolment, which is asked for once more. */
@Named
@RequestScoped
public class EnrolmentBacking {
    private final ReadingRosters reading;
    private final KeepingEnrolments keeping;
    private final CurrentActor current;
    private Course course = Course.NONE;
    private RosterRights rights = RosterRights.NONE;
    private @Nullable RosterRow row;
    private SentForm form = new SentForm();

    @Inject
    public EnrolmentBacking(ReadingRosters reading, KeepingEnrolments keeping, CurrentActor current) {
        this.reading = reading;
        this.keeping = keeping;
        this.current = current;
    }

    public void load() {
        Actor who = current.actor();
        long id = PageFlow.id("course");
        long enrolment = PageFlow.id("enrolment");
        PageFlow.given(reading.open(who, id), form).ifPresent(opened -> {
            course = opened.course();
            rights = opened.rights();
            row = PageFlow.given(reading.one(who, id, enrolment), form).orElse(null);
        });
        if (row != null && PageFlow.posted()) {
            form = SentForm.of(PageFlow.request());
            boolean moves = form.text("do").equals("move");
            Answer<Boolean> done =
                    moves ? keeping.move(who, id, enrolment, PageFlow.id("section")) : keeping.end(who, id, enrolment);
            PageFlow.given(done, form)
                    .ifPresent(ignored -> PageFlow.leadTo("/teach/students.xhtml?course=" + id + "&done="
                            + (moves ? "moved" : "ended") + (isStaff() ? "&show=staff" : "")));
        }
    }

    public Course getCourse() {
        return course;
    }

    public @Nullable RosterRow getRow() {
        return row;
    }

    public SentForm getForm() {
        return form;
    }

    public boolean isStaff() {
        return row != null && row.role() != CourseRole.STUDENT;
    }

    /** Whether the reader may move and end this enrolment. */
    public boolean isMayKeep() {
        return row != null
                && rights.mayKeep(
                        row.role(), section() == null ? null : section().id());
    }

    /** Sections to which the person may be moved. */
    public Map<Long, String> getSections() {
        return RosterWords.names(rights.open(course).stream()
                .filter(one -> section() == null || one.id() != section().id())
                .filter(one -> row != null && row.role() != CourseRole.COORDINATOR)
                .toList());
    }

    private @Nullable Section section() {
        return Objects.requireNonNull(row).section();
    }
}
