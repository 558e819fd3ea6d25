package casebook.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.LongFunction;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.random.RandomGenerator;

/**
 * What a blueprint comes to with the questions that there are: which rows can be filled, how many questions and marks a
 * form has, what forms cover.
 *
 * @param rows in the order of the blueprint
 * @param unknown slugs of fixed items that may not be drawn
 * @param enemies slugs of those that keep it from being filled since they must not stand together; empty when none do
 * @param forms item versions of forms that were drawn; empty when the blueprint cannot be filled
 */
public record Survey(
        List<Row> rows,
        List<String> unknown,
        Set<String> enemies,
        int questions,
        MarksRange marks,
        List<List<Long>> forms) {
    /** How many forms are drawn to see what they cover. */
    public static final int DRAWS = 100;

    /**
     * How a row stands.
     *
     * @param asked how many it draws
     * @param available questions that it accepts, the fixed ones and their enemies left out
     * @param missing how many of its places stay empty
     */
    public record Row(int asked, int available, int missing) {

        /** Whether it would have enough if other rows did not need the same questions. */
        public boolean isContested() {
            return missing > 0 && available >= asked;
        }
    }

    public Survey {
        rows = List.copyOf(rows);
        unknown = List.copyOf(unknown);
        enemies = new TreeSet<>(enemies);
        forms = List.copyOf(forms);
    }

    /** @param random the generator that a seed starts */
    public static Survey of(
            Blueprint blueprint,
            List<PoolItem> pool,
            ToDoubleFunction<PoolItem> marks,
            LongFunction<RandomGenerator> random) {
        List<List<Long>> forms = new ArrayList<>();
        Draw.Result.Short lacking = new Draw.Result.Short(Map.of(), Set.of());
        for (long seed = 0; seed < DRAWS && lacking.missing().isEmpty(); seed++) {
            switch (Draw.from(blueprint, pool, Set.of(), random.apply(seed))) {
                case Draw.Result.Drawn drawn -> forms.add(drawn.versions());
                case Draw.Result.Short missing -> lacking = missing;
            }
        }
        List<PoolItem> free = Draw.free(blueprint, pool);
        List<Row> rows = new ArrayList<>();
        for (Blueprint.Row row : blueprint.rows()) {
            int available = (int) free.stream().filter(row::accepts).count();
            rows.add(new Row(row.count(), available, lacking.missing().getOrDefault(rows.size(), 0)));
        }
        return new Survey(
                rows,
                unknown(blueprint, pool),
                lacking.enemies(),
                blueprint.questions(),
                MarksRange.of(blueprint, pool, marks),
                lacking.missing().isEmpty() ? forms : List.of());
    }

    /**
     * Whether every form that can be drawn has one of these: whether without them it could not be filled.
     *
     * @param random any; whether there is a form does not depend on it
     */
    public static boolean always(
            Blueprint blueprint, List<PoolItem> pool, Predicate<PoolItem> these, RandomGenerator random) {
        boolean fixed = pool.stream().anyMatch(item -> blueprint.items().contains(item.slug()) && these.test(item));
        List<PoolItem> others = pool.stream().filter(item -> !these.test(item)).toList();
        return fixed || Draw.from(blueprint, others, Set.of(), random) instanceof Draw.Result.Short;
    }

    private static List<String> unknown(Blueprint blueprint, List<PoolItem> pool) {
        return blueprint.items().stream()
                .filter(slug -> pool.stream().noneMatch(item -> item.slug().equals(slug)))
                .toList();
    }

    /** The slugs of enemies, with commas. */
    public String apart() {
        return String.join(", ", enemies);
    }

    /** Whether fixed items must not stand together. */
    public boolean isClash() {
        return !enemies.isEmpty() && rows.stream().allMatch(row -> row.missing() == 0);
    }

    /** Whether a quiz of this blueprint can be given now. */
    public boolean isFeasible() {
        return questions > 0
                && unknown.isEmpty()
                && enemies.isEmpty()
                && rows.stream().allMatch(row -> row.missing() == 0);
    }
}
