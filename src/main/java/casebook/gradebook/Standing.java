package casebook.gradebook;

import java.util.Collection;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a person is in a course now.
 *
 * @param instructsCourse instructor of the whole course
 * @param instructs the sections they are instructor of
 */
public record Standing(boolean student, boolean coordinates, boolean instructsCourse, Set<Long> instructs) {

    public Standing {
        instructs = Set.copyOf(instructs);
    }

    /** Whether they may see who gave what in every section. */
    public boolean seesAll() {
        return coordinates || instructsCourse;
    }

    /** Whether they may see who gave what in any section of these. */
    public boolean seesAny(Collection<Long> sections) {
        return seesAll() || sections.stream().anyMatch(instructs::contains);
    }

    /** Whether they may see who gave what in this section; null stands for a student without one. */
    public boolean sees(@Nullable Long section) {
        return seesAll() || (section != null && instructs.contains(section));
    }

    /**
     * Whether they may decide for all of these sections at once.
     *
     * @param singlePersons whether it is about single persons besides, who may be of any section
     */
    public boolean decidesFor(Collection<Long> sections, boolean singlePersons) {
        return instructsCourse || (!singlePersons && !sections.isEmpty() && instructs.containsAll(sections));
    }
}
