package casebook.desk.web;

import casebook.delivery.AssignmentView;
import casebook.delivery.AttemptCounts;
import casebook.roster.Course;
import casebook.roster.Section;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A course as its staff see it on their home page.
 *
 * @param assignments by opening
 */
public record StaffCourse(Course course, List<Line> assignments) {
    static final StaffCourse NONE = new StaffCourse(Course.NONE, List.of());

    /** An assignment and how far the class is. */
    public record Line(AssignmentView view, AttemptCounts counts) {}

    /** The assignments of a course of which there are counts. */
    static List<Line> lines(List<AssignmentView> views, long course, Map<Long, AttemptCounts> counts) {
        return views.stream()
                .filter(view -> view.assignment().course() == course)
                .flatMap(view ->
                        Optional.ofNullable(counts.get(view.assignment().id()))
                                .map(found -> new Line(view, found))
                                .stream())
                .toList();
    }

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
