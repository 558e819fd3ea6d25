package casebook.gradebook;

import casebook.roster.CourseRole;
import casebook.roster.Enrolment;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The students of a course, present and past, and the sections that they are, or last were, in.
 *
 * @param byAccount the enrolments of each student
 */
public record ClassList(Instant now, Map<Long, List<Enrolment>> byAccount) {

    public ClassList {
        byAccount = Map.copyOf(byAccount);
    }

    /** @param enrolments all of one course; those of staff are left out */
    public static ClassList at(Instant now, Collection<Enrolment> enrolments) {
        return new ClassList(
                now,
                enrolments.stream()
                        .filter(enrolment -> enrolment.role() == CourseRole.STUDENT)
                        .collect(Collectors.groupingBy(Enrolment::account)));
    }

    /**
     * The section under which a student counts for an assignment: one that it is set for before others, one they are in
     * before one they were in, a later one before an earlier.
     *
     * @return none for a student of the whole course and for somebody who is no student of it
     */
    public Optional<Long> sectionOf(long account, Collection<Long> setFor) {
        Comparator<Enrolment> best = Comparator.comparing(
                        (Enrolment enrolment) -> enrolment.section() != null && setFor.contains(enrolment.section()))
                .thenComparing(enrolment -> enrolment.isActive(now))
                .thenComparing(Enrolment::from);
        return byAccount.getOrDefault(account, List.of()).stream()
                .filter(enrolment -> enrolment.section() != null)
                .max(best)
                .map(Enrolment::section);
    }

    /** Students who are, were or will be in one of the sections. */
    public Set<Long> studentsOf(Collection<Long> sections) {
        return byAccount.entrySet().stream()
                .filter(student -> student.getValue().stream()
                        .anyMatch(one -> one.section() != null && sections.contains(one.section())))
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }
}
