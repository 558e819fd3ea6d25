package casebook.desk.web;

import casebook.delivery.AssignmentView;
import casebook.delivery.AttemptCounts;
import casebook.roster.Course;
import casebook.roster.Section;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A course as its staff see it on their home page.
 *
 * @param assignments by opening
 */
public record StaffCourse(Course course, List<Line> assignments) {

    /** An assignment and how far the class is. */
    public record Line(AssignmentView view, AttemptCounts counts) {}

    public StaffCourse {
        assignments = List.copyOf(assignments);
    }

    /** The sections that an assignment is set for, as "A, B"; empty when it is set for single persons. */
    public String sectionsOf(Line line) {
        return course.sections().stream()
                .filter(section -> line.view().assignment().sections().contains(section.id()))
                .map(Section::name)
                .collect(Collectors.joining(", "));
    }

    /** As "A, B". */
    public String sectionNames() {
        return course.sections().stream().map(Section::name).collect(Collectors.joining(", "));
    }
}
