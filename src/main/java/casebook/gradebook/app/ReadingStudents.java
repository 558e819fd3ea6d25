package casebook.gradebook.app;

import casebook.delivery.Assignment;
import casebook.delivery.Assignments;
import casebook.gradebook.report.Grade;
import casebook.gradebook.report.Grades;
import casebook.gradebook.report.Standing;
import casebook.gradebook.report.StudentResults;
import casebook.platform.app.Audit;
import casebook.roster.Membership;
import casebook.security.Accounts;
import casebook.security.Actor;
import casebook.shared.Answer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What students got, by name. That a coordinator has read it is written down (contract, section 1). */
@ApplicationScoped
@Transactional
public class ReadingStudents {
    private final Assignments assignments;
    private final Accounts accounts;
    private final GradebookAccess access;
    private final Students students;
    private final Grades grades;
    private final Concepts concepts;
    private final Audit audit;

    @Inject
    public ReadingStudents(
            Assignments assignments,
            Accounts accounts,
            GradebookAccess access,
            Students students,
            Grades grades,
            Concepts concepts,
            Audit audit) {
        this.assignments = assignments;
        this.accounts = accounts;
        this.access = access;
        this.students = students;
        this.grades = grades;
        this.concepts = concepts;
        this.audit = audit;
    }

    /**
     * The students of a section, by name.
     *
     * @param section 0 for those without one
     * @param quiz an assignment; null for all of the course
     */
    public Answer<List<StudentResults>> ofSection(Actor actor, long course, long section, @Nullable Long quiz) {
        Membership membership = access.membership(actor, course);
        if (!membership.isStaff()) {
            return membership.isMember() ? new Answer.Forbidden<>() : new Answer.Hidden<>();
        }
        List<Assignment> all = assignments.ofCourses(Set.of(course));
        Optional<Assignment> chosen =
                all.stream().filter(each -> quiz != null && each.id() == quiz).findFirst();
        if (!reads(membership, section) || (quiz != null && chosen.isEmpty())) {
            return new Answer.Hidden<>();
        }
        noted(actor, membership, course, "course " + course, "results by name, section " + section);
        List<Long> ids =
                chosen.map(List::of).orElse(all).stream().map(Assignment::id).toList();
        return new Answer.Given<>(
                students.results(students.of(course, ids, chosen.orElse(null), each -> each == section), ids));
    }

    /** A student's results at the quizzes of a course, and where they stand with its outcomes. */
    public record OneStudent(StudentResults results, List<Quiz> quizzes, Standing standing) {}

    /** An assignment beside the attempt that counts there. @param attempts how many were handed in */
    public record Quiz(long assignment, String title, Grade grade, int attempts) {}

    public Answer<OneStudent> one(Actor actor, long course, long account) {
        Membership membership = access.membership(actor, course);
        if (!membership.isStaff()) {
            return membership.isMember() ? new Answer.Forbidden<>() : new Answer.Hidden<>();
        }
        List<Assignment> all = assignments.ofCourses(Set.of(course));
        List<Long> ids = all.stream().map(Assignment::id).toList();
        List<Grade> own = grades.counting(List.of(account), ids);
        var attendance = students.attendance(course, null);
        boolean known = attendance.students().byAccount().containsKey(account);
        long section = attendance.sectionOf(account);
        var person = accounts.find(account);
        if (!known || !reads(membership, section) || person.isEmpty()) {
            return new Answer.Hidden<>();
        }
        noted(actor, membership, course, "account " + account, "results by name");
        StudentResults results = StudentResults.of(
                new StudentResults.Student(
                        account,
                        person.get().username().value(),
                        person.get().details().displayName(),
                        section),
                own);
        return new Answer.Given<>(new OneStudent(results, quizzes(all, results, own), standing(results)));
    }

    private static List<Quiz> quizzes(List<Assignment> all, StudentResults results, List<Grade> own) {
        return all.stream()
                .flatMap(each -> results.at(each.id()).stream()
                        .map(grade -> new Quiz(each.id(), each.title(), grade, (int) own.stream()
                                .filter(one -> one.assignment() == each.id())
                                .count())))
                .toList();
    }

    private Standing standing(StudentResults results) {
        return concepts.standing(
                results.account(),
                grades.scores(
                        results.grades().values().stream().map(Grade::attempt).toList()));
    }

    private static boolean reads(Membership membership, long section) {
        return GradebookAccess.readsNamed(membership, section == 0 ? Optional.empty() : Optional.of(section));
    }

    private void noted(Actor actor, Membership membership, long course, String subject, String detail) {
        if (membership.isCoordinator()) {
            audit.recordIn(course, "GRADE_VIEW", actor.account(), subject, detail);
        }
    }
}
