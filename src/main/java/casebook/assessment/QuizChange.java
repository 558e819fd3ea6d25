package casebook.assessment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One thing in which a version of a quiz differs from the one before. */
public sealed interface QuizChange {
    record Renamed(String before) implements QuizChange {}

    record ItemAdded(String slug) implements QuizChange {}

    record ItemRemoved(String slug) implements QuizChange {}

    /**
     * How many are drawn of a bank, concept and level.
     *
     * @param row its count is that of the newer version; 0 when the row is gone
     * @param before 0 when the row is new
     */
    record Recounted(Blueprint.Row row, int before) implements QuizChange {}

    /** All differences; empty when the two have the same questions, in whatever order. */
    static List<QuizChange> between(Quiz older, Quiz newer) {
        List<QuizChange> changes = new ArrayList<>();
        if (!older.title().equals(newer.title())) {
            changes.add(new Renamed(older.title()));
        }
        List<String> before = older.blueprint().items();
        List<String> after = newer.blueprint().items();
        after.stream()
                .filter(slug -> !before.contains(slug))
                .map(ItemAdded::new)
                .forEach(changes::add);
        before.stream()
                .filter(slug -> !after.contains(slug))
                .map(ItemRemoved::new)
                .forEach(changes::add);
        Map<Source, Integer> was = counts(older.blueprint());
        Map<Source, Integer> is = counts(newer.blueprint());
        Set<Source> sources = new LinkedHashSet<>(is.keySet());
        sources.addAll(was.keySet());
        for (Source source : sources) {
            int count = is.getOrDefault(source, 0);
            int earlier = was.getOrDefault(source, 0);
            if (count != earlier) {
                changes.add(new Recounted(
                        new Blueprint.Row(source.bank(), source.concept(), source.level(), count), earlier));
            }
        }
        return changes;
    }

    /** What a row draws from. */
    record Source(
            String bank, @Nullable String concept, @Nullable String level) {}

    private static Map<Source, Integer> counts(Blueprint blueprint) {
        Map<Source, Integer> counts = new LinkedHashMap<>();
        blueprint
                .rows()
                .forEach(row ->
                        counts.merge(new Source(row.bank(), row.concept(), row.level()), row.count(), Integer::sum));
        return counts;
    }
}
