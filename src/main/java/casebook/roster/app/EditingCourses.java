package casebook.roster.app;

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
import java.util.List;
import java.util.function.Function;

/** Names of courses and their sections: administrators only. */
@ApplicationScoped
@Transactional
public class EditingCourses {
    private final Courses courses;
    private final Audit audit;

    @Inject
    public EditingCourses(Courses courses, Audit audit) {
        this.courses = courses;
        this.audit = audit;
    }

    public Answer<Course> rename(Actor actor, long course, String title) {
        return change(actor, course, found -> {
            if (!isName(title.strip(), Course.MOST_TITLE)) {
                return invalid("TITLE_INVALID", "The title has 1 to 200 visible characters.", "title");
            }
            courses.rename(course, title.strip());
            audit.recordIn(course, "COURSE_RENAMED", actor.account(), "course " + course, "was: " + found.title());
            return again(course);
        });
    }

    /** A new section at the end of those that are there; at most 100 in all. */
    public Answer<Course> addSection(Actor actor, long course, String name) {
        return change(actor, course, found -> {
            if (found.sections().size() >= CreatingCourses.MOST_SECTIONS) {
                return invalid("SECTIONS_TOO_MANY", "A course has at most 100 sections.", "section");
            }
            List<Diagnostic> faults = faults(found, -1, name.strip());
            if (!faults.isEmpty()) {
                return new Answer.Invalid<>(faults);
            }
            courses.addSection(course, name.strip());
            audit.recordIn(course, "SECTION_ADDED", actor.account(), "course " + course, name.strip());
            return again(course);
        });
    }

    public Answer<Course> renameSection(Actor actor, long course, long section, String name) {
        return change(actor, course, found -> {
            if (found.sections().stream().noneMatch(one -> one.id() == section)) {
                return new Answer.Hidden<>();
            }
            List<Diagnostic> faults = faults(found, section, name.strip());
            if (!faults.isEmpty()) {
                return new Answer.Invalid<>(faults);
            }
            courses.renameSection(section, name.strip());
            audit.recordIn(course, "SECTION_RENAMED", actor.account(), "course " + course, "section " + section);
            return again(course);
        });
    }

    private Answer<Course> change(Actor actor, long course, Function<Course, Answer<Course>> deed) {
        return actor.administers()
                ? courses.find(course).map(deed).orElseGet(Answer.Hidden::new)
                : new Answer.Forbidden<>();
    }

    private Answer<Course> again(long course) {
        return new Answer.Given<>(courses.find(course).orElseThrow());
    }

    private static List<Diagnostic> faults(Course course, long section, String name) {
        if (!isName(name, Section.MOST_NAME)) {
            return List.of(fault("SECTION_INVALID", "A section's name has 1 to 100 visible characters.", "section"));
        }
        boolean taken = course.sections().stream()
                .anyMatch(one -> one.id() != section && one.name().equals(name));
        return taken ? List.of(fault("SECTION_TWICE", "The course has a section of this name.", "section")) : List.of();
    }

    static boolean isName(String text, int most) {
        return !text.isEmpty() && text.length() <= most && !VisibleText.hasHidden(text);
    }

    private static Answer<Course> invalid(String code, String message, String field) {
        return new Answer.Invalid<>(List.of(fault(code, message, field)));
    }

    private static Diagnostic fault(String code, String message, String field) {
        return Diagnostic.error(code, message, Where.at(field));
    }
}
