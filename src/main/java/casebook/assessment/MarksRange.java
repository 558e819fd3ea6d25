package casebook.assessment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/**
 * The fewest and the most marks that a form of a quiz can come to. Sets of questions that fill places of a blueprint are
 * a transversal matroid (Edmonds and Fulkerson 1965), so the greedy choice by marks finds both, however rows overlap.
 * Where enemies are among what is drawn, no form lies outside the range, but none may reach its ends.
 */
public record MarksRange(double least, double most) {

    /** @param pool what the blueprint can be filled from; the marks of as much as can be filled otherwise */
    public static MarksRange of(Blueprint blueprint, List<PoolItem> pool, ToDoubleFunction<PoolItem> marks) {
        List<PoolItem> free = new ArrayList<>(Draw.free(blueprint, pool));
        Set<String> slugs = new HashSet<>(blueprint.items());
        double fixed = pool.stream()
                .filter(item -> slugs.remove(item.slug()))
                .mapToDouble(marks)
                .sum();
        Comparator<PoolItem> byMarks = Comparator.comparingDouble(marks);
        free.sort(byMarks);
        double least = new Filling(blueprint.rows()).of(free, marks);
        double most = new Filling(blueprint.rows()).of(free.reversed(), marks);
        return new MarksRange(fixed + least, fixed + most);
    }

    public boolean isOne() {
        return least == most;
    }

    /** Puts questions into rows, moving those that are in already where that makes room. */
    private static final class Filling {
        private final List<Blueprint.Row> rows;
        private final List<List<PoolItem>> held = new ArrayList<>();

        Filling(List<Blueprint.Row> rows) {
            this.rows = rows;
            rows.forEach(row -> held.add(new ArrayList<>()));
        }

        double of(List<PoolItem> inOrder, ToDoubleFunction<PoolItem> marks) {
            double sum = 0;
            for (PoolItem item : inOrder) {
                if (place(item, new boolean[rows.size()])) {
                    sum += marks.applyAsDouble(item);
                }
            }
            return sum;
        }

        private boolean place(PoolItem item, boolean[] tried) {
            for (int row = 0; row < tried.length; row++) {
                if (tried[row] || !rows.get(row).accepts(item)) {
                    continue;
                }
                tried[row] = true;
                if (held.get(row).size() < rows.get(row).count()) {
                    return held.get(row).add(item);
                }
                for (PoolItem other : List.copyOf(held.get(row))) {
                    if (place(other, tried)) {
                        held.get(row).remove(other);
                        return held.get(row).add(item);
                    }
                }
            }
            return false;
        }
    }
}
