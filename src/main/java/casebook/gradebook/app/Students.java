package casebook.gradebook.app;

import casebook.delivery.Assignment;
import casebook.gradebook.ClassList;
import casebook.gradebook.report.Attendance;
import casebook.gradebook.report.Grade;
import casebook.gradebook.report.Grades;
import casebook.gradebook.report.StudentResults;
import casebook.platform.WorkClock;
import casebook.roster.Enrolments;
import casebook.security.Account;
import casebook.security.Accounts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongPredicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The students of a course by name, with what they got. It checks no rights: whoever hands it out has asked. */
@ApplicationScoped
class Students {
    private static final Comparator<StudentResults.Student> BY_NAME = Comparator.comparing(
                    StudentResults.Student::displayName, String.CASE_INSENSITIVE_ORDER)
            .thenComparing(StudentResults.Student::username)
            .thenComparing(StudentResults.Student::account);

    private final Enrolments enrolments;
    private final Accounts accounts;
    private final Grades grades;
    private final WorkClock clock;

    @Inject
    Students(Enrolments enrolments, Accounts accounts, Grades grades, WorkClock clock) {
        this.enrolments = enrolments;
        this.accounts = accounts;
        this.grades = grades;
        this.clock = clock;
    }

    /**
     * The students now, and those before who have a result, by name.
     *
     * @param quiz null for all of the course
     * @param wanted says of a section, 0 for none, whether its students are wanted
     */
    List<StudentResults.Student> of(
            long course, Collection<Long> assignments, @Nullable Assignment quiz, LongPredicate wanted) {
        Attendance attendance = attendance(course, quiz);
        List<Long> chosen = chosen(attendance, assignments, wanted);
        List<StudentResults.Student> students = new ArrayList<>();
        for (Account account : accounts.withIds(chosen)) {
            students.add(student(account, attendance));
        }
        students.sort(BY_NAME);
        return students;
    }

    private List<Long> chosen(Attendance attendance, Collection<Long> assignments, LongPredicate wanted) {
        Set<Long> present = new HashSet<>(attendance.present());
        Set<Long> chosen = new HashSet<>();
        Set<Long> past = new HashSet<>();
        attendance.students().byAccount().keySet().stream()
                .filter(account -> wanted.test(attendance.sectionOf(account)))
                .forEach(account -> (present.contains(account) ? chosen : past).add(account));
        grades.counting(past, assignments).forEach(grade -> chosen.add(grade.account()));
        return List.copyOf(chosen);
    }

    private static StudentResults.Student student(Account account, Attendance attendance) {
        return new StudentResults.Student(
                account.id(),
                account.username().value(),
                account.details().displayName(),
                attendance.sectionOf(account.id()));
    }

    Attendance attendance(long course, @Nullable Assignment quiz) {
        ClassList list = ClassList.at(clock.instant(), enrolments.ofCourse(course));
        return quiz == null
                ? new Attendance(list, List.of(), Set.of())
                : new Attendance(list, quiz.sections(), Set.copyOf(quiz.accounts()));
    }

    /** In the order given. */
    List<StudentResults> results(List<StudentResults.Student> students, Collection<Long> assignments) {
        Map<Long, List<Grade>> byAccount =
                grades
                        .counting(
                                students.stream()
                                        .map(StudentResults.Student::account)
                                        .toList(),
                                assignments)
                        .stream()
                        .collect(Collectors.groupingBy(Grade::account));
        return students.stream()
                .map(student -> StudentResults.of(student, byAccount.getOrDefault(student.account(), List.of())))
                .toList();
    }
}
