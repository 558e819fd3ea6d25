package casebook.assessment;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Draws the questions of an attempt. Rows of a blueprint may overlap, so filling them is a matching of places to items;
 * tried in random order it gives a random draw, and where it fails it names the row. Enemies never stand together.
 */
public final class Draw {
    private Draw() {}

    /** What a draw came to. */
    public sealed interface Result {
        /** The item versions in the order of the blueprint: fixed ones first, then row by row. */
        record Drawn(List<Long> versions) implements Result {}

        /**
         * The pool does not hold enough.
         *
         * @param missing by row number from 0, how many places stay empty; -1 stands for the fixed items
         * @param enemies slugs of those that were left out since they must not stand with others of the quiz; empty when
         *     there are too few without that
         */
        record Short(Map<Integer, Integer> missing, Set<String> enemies) implements Result {}
    }

    /**
     * @param seen items that the student had in an earlier attempt; unseen ones come first
     */
    public static Result from(Blueprint blueprint, List<PoolItem> pool, Set<Long> seen, RandomGenerator random) {
        List<PoolItem> fixed = fixed(blueprint, pool);
        if (fixed.size() < blueprint.items().size()) {
            return new Result.Short(Map.of(-1, blueprint.items().size() - fixed.size()), Set.of());
        }
        Optional<Apart.Pair> clash = Apart.clash(fixed);
        if (clash.isPresent()) {
            return new Result.Short(
                    Map.of(-1, 1),
                    slugs(Stream.of(clash.get().one(), clash.get().other())));
        }
        List<PoolItem> free = new ArrayList<>(free(pool, fixed));
        Collections.shuffle(free, java.util.Random.from(random));
        free.sort((a, b) -> Boolean.compare(seen.contains(a.item()), seen.contains(b.item())));
        Apart apart = new Apart(blueprint.rows(), free, item -> seen.contains(item.item()), random);
        Matching matching = apart.fill();
        return matching.isFull()
                ? new Result.Drawn(Stream.concat(fixed.stream(), matching.items().stream())
                        .map(PoolItem::version)
                        .toList())
                : new Result.Short(matching.missing(), leftOut(blueprint, pool, fixed, matching, apart.barred()));
    }

    /** The fixed items, each once, as far as the pool has them. */
    private static List<PoolItem> fixed(Blueprint blueprint, List<PoolItem> pool) {
        Map<String, PoolItem> bySlug = new HashMap<>();
        pool.forEach(item -> bySlug.putIfAbsent(item.slug(), item));
        Set<Long> taken = new HashSet<>();
        return blueprint.items().stream()
                .filter(bySlug::containsKey)
                .map(bySlug::get)
                .filter(item -> taken.add(item.item()))
                .toList();
    }

    /** What rows may draw: what is not fixed, nor an enemy of what is. */
    static List<PoolItem> free(Blueprint blueprint, List<PoolItem> pool) {
        return free(pool, fixed(blueprint, pool));
    }

    private static List<PoolItem> free(List<PoolItem> pool, List<PoolItem> fixed) {
        return pool.stream()
                .filter(item -> fixed.stream().noneMatch(one -> one.item() == item.item() || one.isEnemyOf(item)))
                .toList();
    }

    /** Of what rows that stay short would accept, what enemies kept out. */
    private static Set<String> leftOut(
            Blueprint blueprint, List<PoolItem> pool, List<PoolItem> fixed, Matching matching, Set<PoolItem> barred) {
        return slugs(pool.stream()
                .filter(item -> barred.contains(item) || fixed.stream().anyMatch(one -> one.isEnemyOf(item)))
                .filter(item -> matching.missing().keySet().stream()
                        .anyMatch(row -> blueprint.rows().get(row).accepts(item))));
    }

    private static Set<String> slugs(Stream<PoolItem> items) {
        return items.map(PoolItem::slug).collect(Collectors.toCollection(TreeSet::new));
    }
}
