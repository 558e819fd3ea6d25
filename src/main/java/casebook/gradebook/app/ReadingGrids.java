package casebook.gradebook.app;

import casebook.delivery.Assignment;
import casebook.delivery.Assignments;
import casebook.delivery.AttemptStatus;
import casebook.delivery.LateAnswers;
import casebook.delivery.app.Overdue;
import casebook.gradebook.GridQuery;
import casebook.gradebook.GridRow;
import casebook.gradebook.Grids;
import casebook.gradebook.ResultGrid;
import casebook.gradebook.ResultLine;
import casebook.gradebook.ResultLines;
import casebook.platform.WorkClock;
import casebook.platform.app.Audit;
import casebook.roster.Membership;
import casebook.roster.Section;
import casebook.scoring.ScoreEntry;
import casebook.scoring.Scores;
import casebook.security.Actor;
import casebook.shared.Answer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Staff read the results of an assignment a page at a time: students times questions, those who have not started included.
 * Whoever coordinates the course leaves a trace. Of a page that is not sorted by scores only its own scores are read.
 */
@ApplicationScoped
@Transactional
public class ReadingGrids {
    private final Assignments assignments;
    private final GradebookAccess access;
    private final ResultLines lines;
    private final ClassRows rows;
    private final LateAnswers late;
    private final Scores scores;
    private final Overdue overdue;
    private final Audit audit;
    private final WorkClock clock;

    @Inject
    ReadingGrids(
            Assignments assignments,
            GradebookAccess access,
            ResultLines lines,
            ClassRows rows,
            LateAnswers late,
            Scores scores,
            Overdue overdue,
            Audit audit,
            WorkClock clock) {
        this.assignments = assignments;
        this.access = access;
        this.lines = lines;
        this.rows = rows;
        this.late = late;
        this.scores = scores;
        this.overdue = overdue;
        this.audit = audit;
        this.clock = clock;
    }

    /** Hidden too for a section that the actor may not read. */
    public Answer<ResultGrid> read(Actor who, long assignmentId, GridQuery query) {
        Optional<Assignment> found = assignments.find(assignmentId);
        if (found.isEmpty()) {
            return new Answer.Hidden<>();
        }
        Assignment assignment = found.get();
        Membership mine = access.membership(who, assignment.course());
        return switch (GradebookAccess.reach(mine, assignment, who.account())) {
            case HIDDEN -> new Answer.Hidden<>();
            case OWN -> new Answer.Forbidden<>();
            case READ, RELEASE ->
                query.section().isPresent() && !GradebookAccess.readsNamed(mine, query.section())
                        ? new Answer.Hidden<>()
                        : new Answer.Given<>(grid(who, mine, assignment, query));
        };
    }

    private ResultGrid grid(Actor who, Membership mine, Assignment assignment, GridQuery query) {
        if (mine.isCoordinator()) {
            audit.recordIn(
                    assignment.course(),
                    "GRADE_VIEW",
                    who.account(),
                    "assignment " + assignment.id(),
                    "results by name" + part(query));
        }
        List<Section> sections = rows.sections(assignment).stream()
                .filter(section -> GradebookAccess.readsNamed(mine, Optional.of(section.id())))
                .toList();
        List<GridRow> all = rows.of(
                assignment,
                settled(assignment),
                late.attempts(assignment.id()),
                section -> GradebookAccess.readsNamed(mine, section)
                        && (query.section().isEmpty() || query.section().equals(section)));
        Grids.Picked picked = Grids.pick(
                all,
                query,
                () -> ungraded(assignment.id()),
                () -> query.sort().column() == GridQuery.Column.TOTAL
                        ? lines.totals(assignment.id())
                        : lines.scores(assignment.id(), query.sort().slot()),
                scores::latest);
        return new ResultGrid(
                assignment,
                sections,
                new GridQuery(query.section(), query.show(), query.sort(), picked.page()),
                picked.rows(),
                picked.found(),
                (int) all.stream().map(GridRow::account).distinct().count(),
                mine.isInstructor(),
                GradebookAccess.reach(mine, assignment, who.account()) == GradebookAccess.Reach.RELEASE);
    }

    /** Which rows, in words that tell it without the names of our types; nothing for all of them. */
    private static String part(GridQuery query) {
        return query.section().map(section -> ", section " + section).orElse("")
                + (query.show() == GridQuery.Show.ALL
                        ? ""
                        : ", " + query.show().name().toLowerCase(Locale.ROOT).replace('_', ' '))
                + (query.page() > 1 ? ", page " + query.page() : "");
    }

    /** With those that are overdue handed in first. */
    private List<ResultLine> settled(Assignment assignment) {
        Instant now = clock.instant();
        Duration grace = assignment.window().grace();
        List<ResultLine> found = lines.ofAssignment(assignment.id());
        List<Long> due = found.stream()
                .filter(line -> line.status() == AttemptStatus.IN_PROGRESS)
                .filter(line ->
                        line.endsAt() != null && now.isAfter(line.endsAt().plus(grace)))
                .map(ResultLine::attempt)
                .toList();
        due.forEach(overdue::settle);
        return due.isEmpty() ? found : lines.ofAssignment(assignment.id());
    }

    private Set<Long> ungraded(long assignment) {
        Map<Long, List<ScoreEntry>> latest = scores.latest(lines.onceOpen(assignment));
        return latest.entrySet().stream()
                .filter(one -> one.getValue().stream()
                        .anyMatch(entry -> entry.verdict().open()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }
}
