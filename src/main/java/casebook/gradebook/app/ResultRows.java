package casebook.gradebook.app;

import casebook.delivery.Assignment;
import casebook.delivery.Attempt;
import casebook.delivery.AttemptStatus;
import casebook.gradebook.ClassList;
import casebook.gradebook.ResultRow;
import casebook.platform.WorkClock;
import casebook.roster.Course;
import casebook.roster.Courses;
import casebook.roster.Enrolments;
import casebook.roster.Section;
import casebook.scoring.AttemptScore;
import casebook.scoring.ScoreEntry;
import casebook.scoring.Scores;
import casebook.security.Account;
import casebook.security.Accounts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Attempts as rows of results, with names and scores. */
@ApplicationScoped
class ResultRows {
    private static final Comparator<ResultRow> BY_NAME = Comparator.comparing(
                    ResultRow::displayName, String.CASE_INSENSITIVE_ORDER)
            .thenComparing(ResultRow::account)
            .thenComparing(ResultRow::number);

    private final Enrolments enrolments;
    private final Courses courses;
    private final Accounts accounts;
    private final Scores scores;
    private final WorkClock clock;

    @Inject
    ResultRows(Enrolments enrolments, Courses courses, Accounts accounts, Scores scores, WorkClock clock) {
        this.enrolments = enrolments;
        this.courses = courses;
        this.accounts = accounts;
        this.scores = scores;
        this.clock = clock;
    }

    /** @param wanted says of a section, none for students without one, whether its attempts are wanted */
    List<ResultRow> of(Assignment assignment, List<Attempt> attempts, Predicate<Optional<Long>> wanted) {
        ClassList students = ClassList.at(clock.instant(), enrolments.ofCourse(assignment.course()));
        List<Attempt> chosen = attempts.stream()
                .filter(attempt -> wanted.test(students.sectionOf(attempt.account(), assignment.sections())))
                .toList();
        Map<Long, String> names = accounts
                .withIds(chosen.stream().map(Attempt::account).distinct().toList())
                .stream()
                .collect(Collectors.toMap(
                        Account::id, account -> account.details().displayName()));
        Map<Long, String> sections = courses.find(assignment.course()).map(Course::sections).orElse(List.of()).stream()
                .collect(Collectors.toMap(Section::id, Section::name));
        Map<Long, List<ScoreEntry>> scored =
                scores.latest(chosen.stream().map(Attempt::id).toList());
        return chosen.stream()
                .map(attempt -> row(
                        attempt,
                        names.getOrDefault(attempt.account(), ""),
                        students.sectionOf(attempt.account(), assignment.sections())
                                .map(section -> sections.getOrDefault(section, ""))
                                .orElse(""),
                        scored.get(attempt.id())))
                .sorted(BY_NAME)
                .toList();
    }

    /** A section of the assignment's course by its id, or else by the name that rows carry. */
    Optional<Long> section(Assignment assignment, String idOrName) {
        List<Section> sections =
                courses.find(assignment.course()).map(Course::sections).orElse(List.of());
        return sections.stream()
                .filter(section -> Long.toString(section.id()).equals(idOrName))
                .findFirst()
                .or(() -> sections.stream()
                        .filter(section -> section.name().equals(idOrName))
                        .findFirst())
                .map(Section::id);
    }

    private static ResultRow row(Attempt attempt, String name, String section, @Nullable List<ScoreEntry> scored) {
        AttemptScore score =
                attempt.status() == AttemptStatus.SUBMITTED && scored != null ? AttemptScore.of(scored) : null;
        return new ResultRow(
                attempt.account(),
                name,
                section,
                attempt.id(),
                attempt.number(),
                attempt.status(),
                attempt.submittedAt(),
                attempt.submittedBy(),
                score);
    }
}
