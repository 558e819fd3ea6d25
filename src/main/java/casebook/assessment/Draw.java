package casebook.assessment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/**
 * Draws the questions of an attempt. Rows of a blueprint may overlap, so filling them is a matching of places to items
 * (augmenting paths, Kuhn 1955); tried in random order it gives a random draw, and where it fails it names the row.
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
         */
        record Short(Map<Integer, Integer> missing) implements Result {}
    }

    /**
     * @param seen items that the student had in an earlier attempt; unseen ones come first
     */
    public static Result from(Blueprint blueprint, List<PoolItem> pool, Set<Long> seen, RandomGenerator random) {
        Map<String, PoolItem> bySlug =
                pool.stream().collect(Collectors.toMap(PoolItem::slug, Function.identity(), (a, b) -> a));
        List<Long> fixed = new ArrayList<>();
        Set<Long> taken = new HashSet<>();
        for (String slug : blueprint.items()) {
            PoolItem item = bySlug.get(slug);
            if (item != null && taken.add(item.item())) {
                fixed.add(item.version());
            }
        }
        if (fixed.size() < blueprint.items().size()) {
            return new Result.Short(Map.of(-1, blueprint.items().size() - fixed.size()));
        }
        List<PoolItem> free = new ArrayList<>(
                pool.stream().filter(item -> !taken.contains(item.item())).toList());
        Collections.shuffle(free, java.util.Random.from(random));
        free.sort((a, b) -> Boolean.compare(seen.contains(a.item()), seen.contains(b.item())));
        return match(blueprint, fixed, free);
    }

    private static Result match(Blueprint blueprint, List<Long> fixed, List<PoolItem> free) {
        List<Integer> places = new ArrayList<>();
        for (int row = 0; row < blueprint.rows().size(); row++) {
            places.addAll(Collections.nCopies(blueprint.rows().get(row).count(), row));
        }
        int[] placeOf = new int[free.size()];
        Arrays.fill(placeOf, -1);
        Map<Integer, Integer> missing = new TreeMap<>();
        for (int place = 0; place < places.size(); place++) {
            if (!augment(place, places, blueprint, free, placeOf, new boolean[free.size()])) {
                missing.merge(places.get(place), 1, Integer::sum);
            }
        }
        if (!missing.isEmpty()) {
            return new Result.Short(missing);
        }
        Long[] drawn = new Long[places.size()];
        for (int item = 0; item < placeOf.length; item++) {
            if (placeOf[item] >= 0) {
                drawn[placeOf[item]] = free.get(item).version();
            }
        }
        List<Long> versions = new ArrayList<>(fixed);
        versions.addAll(Arrays.asList(drawn));
        return new Result.Drawn(List.copyOf(versions));
    }

    private static boolean augment(
            int place, List<Integer> places, Blueprint blueprint, List<PoolItem> free, int[] placeOf, boolean[] tried) {
        Blueprint.Row row = blueprint.rows().get(places.get(place));
        for (int item = 0; item < tried.length; item++) {
            if (tried[item] || !row.accepts(free.get(item))) {
                continue;
            }
            tried[item] = true;
            if (placeOf[item] < 0 || augment(placeOf[item], places, blueprint, free, placeOf, tried)) {
                placeOf[item] = place;
                return true;
            }
        }
        return false;
    }
}
