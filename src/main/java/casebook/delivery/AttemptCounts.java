package casebook.delivery;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How far a class is with an assignment. Each student counts once; voided attempts and previews count for nothing.
 *
 * @param students how many it is set for
 * @param inProgress how many of them are working on an attempt
 * @param submitted how many of them have handed one in, those who are at a further one included
 */
public record AttemptCounts(int students, int inProgress, int submitted) {

    /** @param students ids of their accounts; attempts of others are left out */
    public static AttemptCounts of(Set<Long> students, Collection<Attempt> attempts) {
        return new AttemptCounts(
                students.size(),
                count(students, attempts, AttemptStatus.IN_PROGRESS),
                count(students, attempts, AttemptStatus.SUBMITTED));
    }

    /** The same from what is known of all assignments of a course. @param standings of this one assignment */
    public static AttemptCounts ofStandings(Set<Long> students, Collection<Standing> standings) {
        return new AttemptCounts(
                students.size(),
                stand(students, standings, AttemptStatus.IN_PROGRESS),
                stand(students, standings, AttemptStatus.SUBMITTED));
    }

    private static int stand(Set<Long> students, Collection<Standing> standings, AttemptStatus status) {
        return (int) standings.stream()
                .filter(one -> one.status() == status && students.contains(one.account()))
                .count();
    }

    private static int count(Set<Long> students, Collection<Attempt> attempts, AttemptStatus status) {
        return attempts.stream()
                .filter(attempt -> attempt.kind() == AttemptKind.TAKE && attempt.status() == status)
                .map(Attempt::account)
                .filter(students::contains)
                .collect(Collectors.toSet())
                .size();
    }
}
