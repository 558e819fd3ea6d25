package casebook.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongFunction;
import java.util.function.ToDoubleFunction;
import java.util.random.RandomGenerator;

/**
 * What a blueprint comes to with the questions that there are: which rows can be filled, how many questions and marks a
 * form has, what forms cover.
 *
 * @param rows in the order of the blueprint
 * @param unknown slugs of fixed items that may not be drawn
 * @param coverage of forms that were drawn; empty when the blueprint cannot be filled
 */
public record Survey(List<Row> rows, List<String> unknown, int questions, MarksRange marks, Coverage coverage) {
    /** How many forms the coverage rests on. */
    public static final int DRAWS = 100;

    /**
     * How a row stands.
     *
     * @param asked how many it draws
     * @param available questions that it accepts, the fixed ones left out
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
    }

    /** @param random the generator that a seed starts */
    public static Survey of(
            Blueprint blueprint,
            List<PoolItem> pool,
            ToDoubleFunction<PoolItem> marks,
            LongFunction<RandomGenerator> random) {
        List<List<Long>> forms = new ArrayList<>();
        Map<Integer, Integer> missing = Map.of();
        for (long seed = 0; seed < DRAWS && missing.isEmpty(); seed++) {
            switch (Draw.from(blueprint, pool, Set.of(), random.apply(seed))) {
                case Draw.Result.Drawn drawn -> forms.add(drawn.versions());
                case Draw.Result.Short lacking -> missing = lacking.missing();
            }
        }
        List<Row> rows = new ArrayList<>();
        for (Blueprint.Row row : blueprint.rows()) {
            int available = (int) pool.stream()
                    .filter(item -> row.accepts(item) && !blueprint.items().contains(item.slug()))
                    .count();
            rows.add(new Row(row.count(), available, missing.getOrDefault(rows.size(), 0)));
        }
        return new Survey(
                rows,
                unknown(blueprint, pool),
                blueprint.questions(),
                MarksRange.of(blueprint, pool, marks),
                Coverage.of(forms, pool));
    }

    private static List<String> unknown(Blueprint blueprint, List<PoolItem> pool) {
        return blueprint.items().stream()
                .filter(slug -> pool.stream().noneMatch(item -> item.slug().equals(slug)))
                .toList();
    }

    /** Whether a quiz of this blueprint can be given now. */
    public boolean isFeasible() {
        return questions > 0 && unknown.isEmpty() && rows.stream().allMatch(row -> row.missing() == 0);
    }
}
