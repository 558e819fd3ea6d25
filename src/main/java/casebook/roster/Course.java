package casebook.roster;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;

/**
 * A course as an actor may see it.
 *
 * @param zone in which its times are entered and shown
 * @param sections those that the actor may see, in the order of names
 */
public record Course(long id, String title, ZoneId zone, List<Section> sections) {
    /** Stands in a page before it is loaded. */
    public static final Course NONE = new Course(-1, "", ZoneOffset.UTC, List.of());

    public static final int MOST_TITLE = 200;

    public Course {
        sections = List.copyOf(sections);
    }
}
