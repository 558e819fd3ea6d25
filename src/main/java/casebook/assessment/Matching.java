package casebook.assessment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A matching of the places of rows to items, as large as there is one: augmenting paths (Kuhn 1955), place by place, each
 * trying the items in their order.
 */
final class Matching {
    private final List<Blueprint.Row> rows;
    private final List<PoolItem> free;
    private final List<Integer> places = new ArrayList<>();
    private final int[] placeOf;
    private final Map<Integer, Integer> missing = new TreeMap<>();

    private Matching(List<Blueprint.Row> rows, List<PoolItem> free) {
        this.rows = rows;
        this.free = free;
        placeOf = new int[free.size()];
        Arrays.fill(placeOf, -1);
        for (int row = 0; row < rows.size(); row++) {
            places.addAll(Collections.nCopies(rows.get(row).count(), row));
        }
    }

    static Matching of(List<Blueprint.Row> rows, List<PoolItem> free) {
        Matching matching = new Matching(rows, free);
        for (int place = 0; place < matching.places.size(); place++) {
            if (!matching.augment(place, new boolean[free.size()])) {
                matching.missing.merge(matching.places.get(place), 1, Integer::sum);
            }
        }
        return matching;
    }

    private boolean augment(int place, boolean[] tried) {
        Blueprint.Row row = rows.get(places.get(place));
        for (int item = 0; item < tried.length; item++) {
            if (tried[item] || !row.accepts(free.get(item))) {
                continue;
            }
            tried[item] = true;
            if (placeOf[item] < 0 || augment(placeOf[item], tried)) {
                placeOf[item] = place;
                return true;
            }
        }
        return false;
    }

    boolean isFull() {
        return missing.isEmpty();
    }

    /** By row number, how many of its places stay empty. */
    Map<Integer, Integer> missing() {
        return missing;
    }

    int allMissing() {
        return missing.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** The items in the order of the places; those of places that stay empty are left out. */
    List<PoolItem> items() {
        PoolItem[] drawn = new PoolItem[places.size()];
        for (int item = 0; item < placeOf.length; item++) {
            if (placeOf[item] >= 0) {
                drawn[placeOf[item]] = free.get(item);
            }
        }
        return Arrays.stream(drawn).filter(item -> item != null).toList();
    }
}
