package casebook.roster;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The courses of this institution, with all their sections. */
public interface Courses {
    Optional<Course> find(long id);

    /** @throws IllegalArgumentException when there is no such course */
    String title(long id);

    /** In the order of ids. */
    List<Course> withIds(Collection<Long> ids);

    /** In the order of ids, after the given one (0 for the start). */
    List<Course> page(long afterId, int most);

    void rename(long course, String title);

    void addSection(long course, String name);

    void renameSection(long section, String name);

    /** Makes the course and its sections. */
    Course add(String title, ZoneId zone, List<String> sections, long by, Instant now);
}
