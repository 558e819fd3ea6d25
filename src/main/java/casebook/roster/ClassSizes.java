package casebook.roster;

import java.util.Map;

/**
 * How many study in a course now.
 *
 * @param students each person once
 * @param bySection by the section's id; a section without students is left out
 */
public record ClassSizes(int students, Map<Long, Integer> bySection) {
    public ClassSizes {
        bySection = Map.copyOf(bySection);
    }

    public int of(long section) {
        return bySection.getOrDefault(section, 0);
    }
}
