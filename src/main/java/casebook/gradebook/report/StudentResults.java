package casebook.gradebook.report;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A student by name with the attempts that count.
 *
 * @param section 0 for none
 * @param grades by assignment
 */
public record StudentResults(long account, String username, String displayName, long section, Map<Long, Grade> grades) {

    public StudentResults {
        grades = Map.copyOf(grades);
    }

    /** Of the grades given, those of the attempt that counts at each assignment. */
    public static StudentResults of(Student student, Collection<Grade> all) {
        Map<Long, Grade> best = new HashMap<>();
        all.forEach(grade -> best.merge(grade.assignment(), grade, Grade::better));
        return new StudentResults(
                student.account(), student.username(), student.displayName(), student.section(), best);
    }

    /** Somebody of a class list. @param section 0 for none */
    public record Student(long account, String username, String displayName, long section) {}

    /** At how many quizzes there is a result. */
    public int quizzes() {
        return (int)
                grades.values().stream().filter(each -> each.gradedMax() > 0).count();
    }

    public double score() {
        return grades.values().stream().mapToDouble(Grade::score).sum();
    }

    public double gradedMax() {
        return grades.values().stream().mapToDouble(Grade::gradedMax).sum();
    }

    public int pending() {
        return grades.values().stream().mapToInt(Grade::pending).sum();
    }

    /** The marks given of those to be had, 0 to 1; none without a result. */
    public Optional<Double> share() {
        return gradedMax() > 0 ? Optional.of(Math.clamp(score() / gradedMax(), 0, 1)) : Optional.empty();
    }

    /** For pages, which know no optional values; -1 without a result. */
    public double shown() {
        return share().orElse(-1.0);
    }

    /** The grade at an assignment as a list of none or one. */
    public List<Grade> at(long assignment) {
        return Optional.ofNullable(grades.get(assignment)).map(List::of).orElse(List.of());
    }
}
