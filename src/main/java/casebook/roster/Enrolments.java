package casebook.roster;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Who is what in which course, and who has extra time. */
public interface Enrolments {
    /** All of a person, whether they hold now or not. */
    List<Enrolment> ofAccount(long account);

    List<Enrolment> ofCourse(long course);

    void add(Enrolment enrolment);

    Optional<Accommodation> accommodation(long account);

    /** The accommodations of these people; those without one are missing. */
    Map<Long, Accommodation> accommodations(Collection<Long> accounts);

    void setAccommodation(long account, Accommodation accommodation, long setBy, Instant setAt);
}
