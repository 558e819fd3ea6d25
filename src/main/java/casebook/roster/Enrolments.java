package casebook.roster;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Who is, was or will be in which course. Queries give past and coming enrolments too, unless they say otherwise. */
public interface Enrolments {
    List<Enrolment> of(long account);

    List<Enrolment> of(long account, long course);

    List<Enrolment> ofCourse(long course);

    /** People of a course by name at this moment, in the order of names and then of usernames. */
    List<Member> members(long course, CourseRole role, Instant now);

    Optional<Enrolment> find(long id);

    void add(Collection<Enrolment> enrolments);

    /** Ends one at that instant. */
    void end(long id, Instant now);

    /** Adds enrolments that count for nothing until {@link #openPending}. @param batch which import they belong to */
    void addPending(Collection<Enrolment> enrolments, long batch);

    /** Makes the enrolments of an import count from that instant. @return how many */
    int openPending(long batch, Instant from);

    /** Takes away what an import has added and not opened. */
    void dropPending(long batch);
}
