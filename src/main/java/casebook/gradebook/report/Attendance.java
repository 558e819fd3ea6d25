package casebook.gradebook.report;

import casebook.gradebook.ClassList;
import casebook.roster.Enrolment;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Who counts among the students of an assignment, or of a course, and in which section.
 *
 * @param sections that the assignment is set for; empty with {@code accounts} for a whole course
 * @param accounts that it is set for besides
 */
public record Attendance(ClassList students, List<Long> sections, Set<Long> accounts) {

    public Attendance {
        sections = List.copyOf(sections);
        accounts = Set.copyOf(accounts);
    }

    /** 0 for a student without a section. */
    public long sectionOf(long account) {
        return students.sectionOf(account, sections).orElse(0L);
    }

    /** The accounts that are students now and for whom it is set. */
    public Collection<Long> present() {
        return students.byAccount().entrySet().stream()
                .filter(student -> student.getValue().stream().anyMatch(this::counts) || named(student))
                .map(java.util.Map.Entry::getKey)
                .toList();
    }

    private boolean counts(Enrolment enrolment) {
        boolean whole = sections.isEmpty() && accounts.isEmpty();
        return enrolment.isActive(students.now())
                && (whole
                        || (enrolment.section() != null
                                && sections.contains(Objects.requireNonNull(enrolment.section()))));
    }

    private boolean named(java.util.Map.Entry<Long, List<Enrolment>> student) {
        return accounts.contains(student.getKey())
                && student.getValue().stream().anyMatch(one -> one.isActive(students.now()));
    }
}
