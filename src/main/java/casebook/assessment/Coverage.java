package casebook.assessment;

import casebook.item.Level;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * How many questions on each concept and level forms of a quiz have. A question counts for each of its concepts.
 *
 * @param concepts those with the most questions first
 */
public record Coverage(List<Concept> concepts) {

    /**
     * @param levels by level, how many questions a form has on average; those without are missing
     * @param questions on average, over all levels
     */
    public record Concept(String id, Map<String, Double> levels, double questions) {
        public Concept {
            levels = Map.copyOf(levels);
        }
    }

    public Coverage {
        concepts = List.copyOf(concepts);
    }

    /** The levels of which there is some question, from the lowest. */
    public List<String> levels() {
        return Arrays.stream(Level.values())
                .map(Level::lexical)
                .filter(level ->
                        concepts.stream().anyMatch(concept -> concept.levels().containsKey(level)))
                .toList();
    }

    /** @param forms the item versions of forms that were drawn from the pool */
    static Coverage of(Collection<List<Long>> forms, List<PoolItem> pool) {
        Map<Long, PoolItem> byVersion = pool.stream().collect(Collectors.toMap(PoolItem::version, Function.identity()));
        Map<String, Map<String, Double>> sums = new HashMap<>();
        forms.stream()
                .flatMap(List::stream)
                .map(byVersion::get)
                .forEach(item -> item.concepts()
                        .forEach(concept -> sums.computeIfAbsent(concept, id -> new TreeMap<>())
                                .merge(item.level(), 1.0 / forms.size(), Double::sum)));
        return new Coverage(sums.entrySet().stream()
                .map(one -> new Concept(
                        one.getKey(),
                        one.getValue(),
                        one.getValue().values().stream()
                                .mapToDouble(Double::doubleValue)
                                .sum()))
                .sorted(Comparator.comparingDouble(Concept::questions)
                        .reversed()
                        .thenComparing(Concept::id))
                .toList());
    }
}
