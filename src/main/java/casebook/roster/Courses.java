package casebook.roster;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The courses in the database. */
public interface Courses {
    Optional<Course> find(long id);

    List<Course> find(Collection<Long> ids);

    List<Course> all();

    Course add(String title, ZoneId zone, List<String> sections, long createdBy, Instant createdAt);
}
