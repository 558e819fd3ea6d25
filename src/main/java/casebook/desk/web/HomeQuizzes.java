package casebook.desk.web;

import casebook.cases.Part;
import casebook.cases.app.CaseLibrary;
import casebook.delivery.Assignment;
import casebook.delivery.AssignmentView;
import casebook.delivery.Reading;
import casebook.delivery.Relation;
import casebook.delivery.WindowState;
import casebook.delivery.app.ListingAssignments;
import casebook.delivery.app.ReadingCases;
import casebook.roster.Course;
import casebook.roster.app.Roster;
import casebook.security.Actor;
import casebook.shared.Answer;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Gathers what the home page says of a student's quizzes and courses. */
@Dependent
class HomeQuizzes {
    private static final int MOST_COURSES = 50;

    private final ListingAssignments listing;
    private final Roster roster;
    private final CaseLibrary library;
    private final ReadingCases reading;

    @Inject
    HomeQuizzes(ListingAssignments listing, Roster roster, CaseLibrary library, ReadingCases reading) {
        this.listing = listing;
        this.roster = roster;
        this.library = library;
        this.reading = reading;
    }

    /**
     * What the home page shows of them.
     *
     * @param due the most urgent first
     * @param upcoming by opening
     * @param zones of all assignments, by their ids
     * @param zone of the first course; UTC without one
     */
    record Gathered(List<DueQuiz> due, List<AssignmentView> upcoming, Map<Long, ZoneId> zones, ZoneId zone) {
        static final Gathered NOTHING = new Gathered(List.of(), List.of(), Map.of(), ZoneOffset.UTC);
    }

    Gathered of(Actor who, Instant now) {
        Map<Long, Course> courses = roster.courses(who, 0, MOST_COURSES).stream()
                .collect(Collectors.toMap(Course::id, Function.identity()));
        List<AssignmentView> all = listing.all(who);
        List<DueQuiz> due = all.stream()
                .filter(AssignmentView::workable)
                .map(view -> due(view, courses, now))
                .sorted(DueQuiz.MOST_URGENT)
                .toList();
        List<AssignmentView> upcoming = all.stream()
                .filter(view -> view.relation() == Relation.CANDIDATE && view.state() == WindowState.UPCOMING)
                .toList();
        Map<Long, ZoneId> zones = all.stream()
                .map(AssignmentView::assignment)
                .collect(Collectors.toMap(Assignment::id, Assignment::zone));
        return new Gathered(
                firstOnItsCase(who, due),
                upcoming,
                zones,
                courses.values().stream().findFirst().map(Course::zone).orElse(ZoneOffset.UTC));
    }

    private static DueQuiz due(AssignmentView view, Map<Long, Course> courses, Instant now) {
        Course course = courses.get(view.assignment().course());
        return DueQuiz.of(view, course == null ? "" : course.title(), now);
    }

    /** The page names the case of the most urgent quiz only, and looking a case up is dear. */
    private List<DueQuiz> firstOnItsCase(Actor who, List<DueQuiz> due) {
        List<DueQuiz> all = new ArrayList<>(due);
        if (!all.isEmpty()) {
            all.set(0, all.getFirst().on(onCase(who, all.getFirst().view())));
        }
        return all;
    }

    private DueQuiz.@Nullable CaseLine onCase(Actor who, AssignmentView view) {
        Long version = view.assignment().caseVersion();
        if (version == null) {
            return null;
        }
        String slug = library.get(version).teachingCase().slug();
        return reading.read(who, slug) instanceof Answer.Given<Reading> found
                ? new DueQuiz.CaseLine(
                        slug,
                        found.value().text().title(),
                        found.value().text().parts().stream().map(Part::id).collect(Collectors.joining(", ")))
                : null;
    }
}
