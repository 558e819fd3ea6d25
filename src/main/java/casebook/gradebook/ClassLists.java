package casebook.gradebook;

import casebook.delivery.Allowance;
import java.time.Instant;
import java.util.List;

/** What the gradebook needs to know of the roster. */
public interface ClassLists {
    Standing standing(long account, long course, Instant now);

    /** Everyone who is or was a student of the course, once each, under the section they are or last were in. */
    List<ClassMember> students(long course);

    /** The extra time of those students who have any, whichever sections they are in. */
    List<Allowance> allowances(long course);
}
