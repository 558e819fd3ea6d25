package casebook.roster;

import casebook.shared.Diagnostic;
import casebook.shared.Where;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What somebody may do with the people of one course. Instructors keep the students of their sections; whoever has a
 * password or a role of staff is an administrator's to keep.
 *
 * @param administers has an administrator's rights
 * @param membership what the person is in the course now
 */
public record RosterRights(boolean administers, Membership membership) {
    public static final RosterRights NONE = new RosterRights(false, new Membership(List.of()));

    /** May see names. */
    public boolean mayRead() {
        return administers || membership.isStaff();
    }

    /** May change something of it. */
    public boolean mayChange() {
        return administers || membership.isInstructor();
    }

    /** May begin, move and end an enrolment. @param section null for the whole course */
    public boolean mayKeep(CourseRole role, @Nullable Long section) {
        return administers
                || (role == CourseRole.STUDENT
                        && (section == null ? membership.isInstructorOfCourse() : membership.isInstructorOf(section)));
    }

    /** Whose students are visible; null for those of all sections and of none. */
    public @Nullable Set<Long> visible() {
        return administers || membership.isCoordinator() || membership.isInstructorOfCourse()
                ? null
                : membership.instructedSections();
    }

    /** The sections of a course in which students may be enrolled. */
    public List<Section> open(Course course) {
        return course.sections().stream()
                .filter(section -> mayKeep(CourseRole.STUDENT, section.id()))
                .toList();
    }

    /** Lines of a file that this person may not send. */
    public List<Diagnostic> faults(Course course, List<EnrolmentLine> lines) {
        List<Diagnostic> faults = new ArrayList<>();
        for (EnrolmentLine line : administers ? List.<EnrolmentLine>of() : lines) {
            if (line.role() != CourseRole.STUDENT) {
                faults.add(
                        fault(line, "ROLE_BY_ADMINISTRATOR", "Roles of staff are given by an administrator.", "role"));
            } else if (course.sections().stream()
                    .anyMatch(section ->
                            section.name().equals(line.section()) && !mayKeep(CourseRole.STUDENT, section.id()))) {
                faults.add(fault(line, "SECTION_NOT_YOURS", "You do not teach this section.", "section"));
            }
            if (line.password() != null) {
                faults.add(fault(
                        line,
                        "PASSWORD_BY_ADMINISTRATOR",
                        "Leave the password out: the person sets one with a one-time link.",
                        "password"));
            }
        }
        return faults;
    }

    private static Diagnostic fault(EnrolmentLine line, String code, String message, String column) {
        return Diagnostic.error(code, message, Where.line(line.line(), column));
    }
}
