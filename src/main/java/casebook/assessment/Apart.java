package casebook.assessment;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * Fills rows so that no two enemies stand in one form. Of two that the matching took together one has to go: which, is
 * tried both ways (branch and bound; a branch ends where even with all enemies left the rows cannot be filled). So a form
 * is found wherever there is one, unless the enemies of a pool are tangled beyond {@value #MOST} trials.
 */
final class Apart {
    private static final int MOST = 5_000;

    /** Two that must not stand together. */
    record Pair(PoolItem one, PoolItem other) {}

    private final List<Blueprint.Row> rows;
    private final List<PoolItem> free;
    private final Predicate<PoolItem> last;
    private final RandomGenerator random;
    private int trials;
    private @Nullable Matching nearest;
    private Set<PoolItem> barred = Set.of();

    /** @param last which of two enemies to leave out first; one by chance where both or none are such */
    Apart(List<Blueprint.Row> rows, List<PoolItem> free, Predicate<PoolItem> last, RandomGenerator random) {
        this.rows = rows;
        this.free = free;
        this.last = last;
        this.random = random;
    }

    /** The first two of these that are enemies. */
    static Optional<Pair> clash(List<PoolItem> items) {
        for (int i = 0; i < items.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (items.get(j).isEnemyOf(items.get(i))) {
                    return Optional.of(new Pair(items.get(j), items.get(i)));
                }
            }
        }
        return Optional.empty();
    }

    /** A full matching without enemies; else the one that lacks the fewest, see {@link Matching#isFull}. */
    Matching fill() {
        Matching found = fill(Set.of());
        return found != null ? found : nearest == null ? Matching.of(rows, List.of()) : nearest;
    }

    /** What was left out for the sake of others in what {@link #fill} gave. */
    Set<PoolItem> barred() {
        return barred;
    }

    private @Nullable Matching fill(Set<PoolItem> without) {
        trials++;
        Matching matching = Matching.of(
                rows, free.stream().filter(item -> !without.contains(item)).toList());
        if (!matching.isFull()) {
            keep(matching, without);
            return null;
        }
        Optional<Pair> pair = clash(matching.items());
        if (pair.isEmpty()) {
            barred = without;
            return matching;
        }
        for (PoolItem out : order(pair.get())) {
            Set<PoolItem> more = new HashSet<>(without);
            more.add(out);
            Matching found = trials < MOST ? fill(more) : null;
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private void keep(Matching matching, Set<PoolItem> without) {
        if (nearest == null || matching.allMissing() < nearest.allMissing()) {
            nearest = matching;
            barred = without;
        }
    }

    private List<PoolItem> order(Pair pair) {
        boolean first = last.test(pair.one()) == last.test(pair.other()) ? random.nextBoolean() : last.test(pair.one());
        return first ? List.of(pair.one(), pair.other()) : List.of(pair.other(), pair.one());
    }
}
