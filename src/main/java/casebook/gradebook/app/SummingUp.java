package casebook.gradebook.app;

import casebook.delivery.Assignment;
import casebook.delivery.Assignments;
import casebook.gradebook.ClassList;
import casebook.gradebook.report.Attendance;
import casebook.gradebook.report.Grade;
import casebook.gradebook.report.GradeChanges;
import casebook.gradebook.report.Grades;
import casebook.gradebook.report.QuestionScore;
import casebook.gradebook.report.SectionSummation;
import casebook.gradebook.report.Standing;
import casebook.gradebook.report.Summaries;
import casebook.platform.SystemTask;
import casebook.platform.WorkClock;
import casebook.roster.Enrolments;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Sums up results for pages, so that none of them reads all answers: first the assignments that have changed, then their
 * courses, each in a transaction of its own.
 */
@SystemTask
@ApplicationScoped
@Transactional
public class SummingUp {
    private static final int MOST = 5_000;

    private final Grades grades;
    private final GradeChanges changes;
    private final Summaries summaries;
    private final Concepts concepts;
    private final Assignments assignments;
    private final Enrolments enrolments;
    private final WorkClock clock;

    @Inject
    public SummingUp(
            Grades grades,
            GradeChanges changes,
            Summaries summaries,
            Concepts concepts,
            Assignments assignments,
            Enrolments enrolments,
            WorkClock clock) {
        this.grades = grades;
        this.changes = changes;
        this.summaries = summaries;
        this.concepts = concepts;
        this.assignments = assignments;
        this.enrolments = enrolments;
        this.clock = clock;
    }

    /** Some of the changes that wait. */
    public List<GradeChanges.Change> waiting() {
        return changes.waiting(MOST);
    }

    public void done(Collection<GradeChanges.Change> changed) {
        changes.remove(changed);
    }

    /** Sums up an assignment. @return its course */
    public long assignment(long id) {
        Assignment assignment = assignments.find(id).orElseThrow();
        Attendance attendance = new Attendance(
                ClassList.at(clock.instant(), enrolments.ofCourse(assignment.course())),
                assignment.sections(),
                Set.copyOf(assignment.accounts()));
        Map<Long, Grade> best = best(id);
        Map<Long, List<QuestionScore>> answers =
                grades.scores(best.values().stream().map(Grade::attempt).toList()).stream()
                        .collect(Collectors.groupingBy(QuestionScore::attempt));
        SectionSummation sums = new SectionSummation();
        List<Standing> standings = best.values().stream()
                .map(grade -> concepts.standing(grade.account(), answers.getOrDefault(grade.attempt(), List.of())))
                .toList();
        addUp(sums, attendance, standings);
        best.values()
                .forEach(grade -> sums.answers(
                        attendance.sectionOf(grade.account()), answers.getOrDefault(grade.attempt(), List.of())));
        summaries.putSheet(id, assignment.course(), standings);
        summaries.put(assignment.course(), id, sums.sums());
        return assignment.course();
    }

    /** Sums up a course from what was summed up of its assignments. */
    public void course(long course) {
        String roster = summaries.roster(course);
        Attendance attendance =
                new Attendance(ClassList.at(clock.instant(), enrolments.ofCourse(course)), List.of(), Set.of());
        SectionSummation sums = new SectionSummation();
        addUp(sums, attendance, summaries.totals(course));
        summaries.ofSingle(course).forEach(section -> sums.questions(section.section(), section.questions()));
        summaries.put(course, Summaries.ALL, sums.sums());
        summaries.made(course, new Summaries.Made(roster, clock.instant()));
    }

    private Map<Long, Grade> best(long assignment) {
        Map<Long, Grade> best = new HashMap<>();
        grades.counting(assignment).forEach(grade -> best.merge(grade.account(), grade, Grade::better));
        return best;
    }

    private static void addUp(SectionSummation sums, Attendance attendance, Collection<Standing> standings) {
        Set<Long> people = new HashSet<>(attendance.present());
        standings.forEach(standing -> {
            people.add(standing.account());
            sums.standing(attendance.sectionOf(standing.account()), standing);
        });
        people.forEach(account -> sums.student(attendance.sectionOf(account)));
    }
}
