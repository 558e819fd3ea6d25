package casebook.assessment;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a blueprint is held against: what its rows can be filled from, and what its forms cover.
 *
 * @param rows in the order of the blueprint
 * @param concepts of the banks that it takes questions from; null while it cannot be filled
 * @param cases what its questions rest on; empty while it cannot be filled
 * @param open by case, the parts that the course has opened
 */
public record Prospects(
        List<RowStock> rows, @Nullable ExpectedCoverage concepts, List<Case> cases, Map<String, Set<String>> open) {

    /** The passages of a case. */
    public record Case(String slug, String title, ExpectedCoverage passages) {}

    public Prospects {
        rows = List.copyOf(rows);
        cases = List.copyOf(cases);
        open = Map.copyOf(open);
    }

    /** @param place {@code case/part} as {@link RowStock#parts} has it */
    public boolean isOpen(String place) {
        int slash = place.indexOf('/');
        return open.getOrDefault(place.substring(0, slash), Set.of(place.substring(slash + 1)))
                .contains(place.substring(slash + 1));
    }
}
