package casebook.roster;

import java.time.ZoneId;
import java.util.List;

/** A course and its sections. */
public record Course(long id, String title, ZoneId zone, List<Section> sections) {

    public Course {
        sections = List.copyOf(sections);
    }

    /** A class group. */
    public record Section(long id, String name) {}
}
