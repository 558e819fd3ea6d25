package casebook.roster.app;

import casebook.platform.WorkClock;
import casebook.platform.app.Audit;
import casebook.roster.Course;
import casebook.roster.Courses;
import casebook.roster.Section;
import casebook.security.Actor;
import casebook.security.VisibleText;
import casebook.shared.Answer;
import casebook.shared.Diagnostic;
import casebook.shared.Where;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Making courses: administrators only. */
@ApplicationScoped
@Transactional
public class CreatingCourses {
    static final int MOST_SECTIONS = 100;

    private final Courses courses;
    private final Audit audit;
    private final WorkClock clock;

    @Inject
    public CreatingCourses(Courses courses, Audit audit, WorkClock clock) {
        this.courses = courses;
        this.audit = audit;
        this.clock = clock;
    }

    /** @param sections names, each once, at most 100 of them */
    public Answer<Course> create(Actor actor, String title, ZoneId zone, List<String> sections) {
        if (!actor.administers()) {
            return new Answer.Forbidden<>();
        }
        List<String> names = sections.stream().map(String::strip).toList();
        List<Diagnostic> faults = faults(title.strip(), names);
        if (!faults.isEmpty()) {
            return new Answer.Invalid<>(faults);
        }
        Course course = courses.add(title.strip(), zone, names, actor.account(), clock.instant());
        audit.recordIn(
                course.id(), "COURSE_CREATED", actor.account(), "course " + course.id(), names.size() + " sections");
        return new Answer.Given<>(course);
    }

    private static List<Diagnostic> faults(String title, List<String> sections) {
        List<Diagnostic> faults = new ArrayList<>();
        if (!isName(title, Course.MOST_TITLE)) {
            faults.add(
                    Diagnostic.error("TITLE_INVALID", "The title has 1 to 200 visible characters.", Where.at("title")));
        }
        if (sections.size() > MOST_SECTIONS) {
            faults.add(
                    Diagnostic.error("SECTIONS_TOO_MANY", "A course has at most 100 sections.", Where.at("sections")));
        }
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < sections.size(); i++) {
            Where where = Where.at("sections[" + i + "]");
            if (!isName(sections.get(i), Section.MOST_NAME)) {
                faults.add(Diagnostic.error(
                        "SECTION_INVALID", "A section's name has 1 to 100 visible characters.", where));
            } else if (!seen.add(sections.get(i))) {
                faults.add(Diagnostic.error("SECTION_TWICE", "The name of a section stands there twice.", where));
            }
        }
        return faults;
    }

    private static boolean isName(String text, int most) {
        return !text.isEmpty() && text.length() <= most && !VisibleText.hasHidden(text);
    }
}
