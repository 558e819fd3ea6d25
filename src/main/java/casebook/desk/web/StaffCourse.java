package casebook.desk.web;

import casebook.delivery.AssignmentView;
import casebook.delivery.AttemptCounts;
import casebook.roster.Course;
import casebook.roster.Section;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A course as its staff see it on their home page.
 *
 * @param assignments what is open first, then what comes next, then what was, the latest first
 */
public record StaffCourse(Course course, List<Line> assignments) {
    static final StaffCourse NONE = new StaffCourse(Course.NONE, List.of());

    private static final int CLOSED = 2;
    private static final Comparator<Line> WHAT_MATTERS = Comparator.comparingInt(Line::rank)
            .thenComparing((one, other) -> one.rank() == CLOSED
                    ? other.opens().compareTo(one.opens())
                    : one.opens().compareTo(other.opens()));

    /** An assignment and how far the class is. */
    public record Line(AssignmentView view, AttemptCounts counts) {
        private int rank() {
            return switch (view.state()) {
                case OPEN -> 0;
                case UPCOMING -> 1;
                case CLOSED -> CLOSED;
            };
        }

        private Instant opens() {
            return view.assignment().window().opens();
        }
    }

    /** The assignments of a course of which there are counts. */
    static List<Line> lines(List<AssignmentView> views, long course, Map<Long, AttemptCounts> counts) {
        return views.stream()
                .filter(view -> view.assignment().course() == course)
                .flatMap(view ->
                        Optional.ofNullable(counts.get(view.assignment().id()))
                                .map(found -> new Line(view, found))
                                .stream())
                .sorted(WHAT_MATTERS)
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
