package casebook.roster.web;

import casebook.platform.web.PageFlow;
import casebook.platform.web.SentForm;
import casebook.roster.ClassSizes;
import casebook.roster.Course;
import casebook.roster.app.EditingCourses;
import casebook.roster.app.ReadingRosters;
import casebook.security.Actor;
import casebook.security.CurrentActor;
import casebook.shared.Answer;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;

/** A course as an administrator keeps it: its title and its sections. */
@Named
@RequestScoped
public class AdminCourseBacking {
    private final ReadingRosters reading;
    private final EditingCourses editing;
    private final CurrentActor current;
    private SentForm form = new SentForm();
    private Course course = Course.NONE;
    private ClassSizes sizes = new ClassSizes(0, Map.of());

    @Inject
    public AdminCourseBacking(ReadingRosters reading, EditingCourses editing, CurrentActor current) {
        this.reading = reading;
        this.editing = editing;
        this.current = current;
    }

    public void load() {
        Actor who = current.actor();
        long id = PageFlow.id("course");
        PageFlow.given(reading.open(who, id), form).ifPresent(opened -> {
            if (!who.administers()) {
                PageFlow.forbidden();
                return;
            }
            course = opened.course();
            sizes = PageFlow.given(reading.sizes(who, id), form).orElse(sizes);
            form.fill("title", course.title());
            if (PageFlow.posted()) {
                change(who, id);
            }
        });
    }

    private void change(Actor who, long id) {
        form = SentForm.of(PageFlow.request());
        String what = form.text("do");
        Answer<Course> done = switch (what) {
            case "add" -> editing.addSection(who, id, form.text("section"));
            case "rename" -> editing.renameSection(who, id, PageFlow.id("which"), form.text("name"));
            default -> editing.rename(who, id, form.text("title"));
        };
        PageFlow.given(done, form)
                .ifPresent(ignored -> PageFlow.leadTo("/admin/course.xhtml?course=" + id + "&done=saved"));
        if (!form.fields().contains("title")) {
            form.fill("title", course.title());
        }
    }

    public Course getCourse() {
        return course;
    }

    public ClassSizes getSizes() {
        return sizes;
    }

    public SentForm getForm() {
        return form;
    }

    public String getDone() {
        return RosterWords.done(PageFlow.parameter("done"));
    }
}
