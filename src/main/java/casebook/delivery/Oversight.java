package casebook.delivery;

import casebook.roster.Membership;
import java.util.Map;
import java.util.Set;

/**
 * Which students of a course a member of staff looks after, by the table of the contract, section 1: an instructor of
 * sections their students, an instructor of the course all; a coordinator reads about all and changes nothing.
 *
 * @param mine what the member of staff is in the course
 * @param sections by student, the sections they are in now
 * @param former by student, the sections they were in before
 */
public record Oversight(Membership mine, Map<Long, Set<Long>> sections, Map<Long, Set<Long>> former) {
    public Oversight {
        sections = Map.copyOf(sections);
        former = Map.copyOf(former);
    }

    /** Whether the actor may extend, reopen, annul and decide for the student. */
    public boolean supervises(long student) {
        return mine.isInstructorOfCourse()
                || sections.getOrDefault(student, Set.of()).stream().anyMatch(mine::isInstructorOf);
    }

    /** Whether the actor may read what the student gave; that includes those who have left the actor's section. */
    public boolean reads(long student) {
        return supervises(student)
                || mine.isCoordinator()
                || former.getOrDefault(student, Set.of()).stream().anyMatch(mine::isInstructorOf);
    }

    /** Whether what is read by name has to be put on record: a coordinator who does not teach the student. */
    public boolean isOnRecord() {
        return mine.isCoordinator();
    }

    /** Whether the actor teaches anybody here, and so may act. */
    public boolean teaches() {
        return mine.isInstructor();
    }
}
