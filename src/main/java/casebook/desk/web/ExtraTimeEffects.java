package casebook.desk.web;

import casebook.delivery.Assignment;
import casebook.delivery.AssignmentView;
import casebook.delivery.DeadlinePreview;
import casebook.delivery.WindowState;
import casebook.delivery.app.ListingAssignments;
import casebook.delivery.app.PreviewingDeadlines;
import casebook.platform.WorkClock;
import casebook.roster.Accommodation;
import casebook.roster.Course;
import casebook.security.Actor;
import casebook.shared.Answer;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What extra time does to the quizzes of a student that are open or coming, by the arithmetic that ends attempts. */
@Dependent
class ExtraTimeEffects {
    private final ListingAssignments listing;
    private final PreviewingDeadlines previewing;
    private final WorkClock clock;

    @Inject
    ExtraTimeEffects(ListingAssignments listing, PreviewingDeadlines previewing, WorkClock clock) {
        this.listing = listing;
        this.previewing = previewing;
        this.clock = clock;
    }

    /**
     * One quiz of the student.
     *
     * @param limit of everybody; null for none
     * @param personal with the extra time; null for no limit
     * @param latest until when an attempt can be written that is begun just before the quiz closes; null for no closing
     */
    public record Line(
            Assignment assignment,
            WindowState state,
            @Nullable Duration limit,
            @Nullable Duration personal,
            @Nullable Instant latest) {}

    /** Of the assignments that the actor runs. */
    List<Line> of(Actor who, Course course, long student, Accommodation extra) {
        return listing.all(who).stream()
                .filter(view -> view.assignment().course() == course.id() && view.state() != WindowState.CLOSED)
                .map(view -> line(who, view, student, extra))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Line> line(Actor who, AssignmentView view, long student, Accommodation extra) {
        Assignment assignment = view.assignment();
        Instant closes = assignment.window().closes();
        Instant start = Objects.requireNonNullElse(closes, clock.instant());
        return previewing.preview(who, assignment.id(), student, start, extra)
                        instanceof Answer.Given<DeadlinePreview> given
                ? Optional.of(new Line(
                        assignment,
                        view.state(),
                        assignment.window().limit(),
                        given.value().personalLimit(),
                        closes == null ? null : given.value().ends()))
                : Optional.empty();
    }
}
