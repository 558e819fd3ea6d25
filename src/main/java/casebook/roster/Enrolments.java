package casebook.roster;

import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** Who is, was or will be in which course. Queries give past and coming enrolments too, unless they say otherwise. */
public interface Enrolments {
    List<Enrolment> of(long account);

    List<Enrolment> of(long account, long course);

    List<Enrolment> ofCourse(long course);

    /** People of a course by name at this moment, in the order of names and then of usernames. */
    List<Member> members(long course, CourseRole role, Instant now);

    void add(Collection<Enrolment> enrolments);
}
