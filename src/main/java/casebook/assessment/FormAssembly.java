package casebook.assessment;

import casebook.assessment.ParallelForms.Question;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.LongFunction;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Puts parallel forms together (automated test assembly). Forms are drawn one after the other as attempts are, each
 * preferring questions that no earlier one has; then a swapping heuristic replaces or exchanges questions as long as that
 * lowers a weighted sum of deviations (Swanson and Stocking 1993): the range of expected mean marks, the range of marks,
 * for each level the range of the number of questions, and the questions that stand in several forms. Such a local search
 * ends near the best forms, not surely at them; integer programming (van der Linden 2005) would, at a price that this is
 * not worth. The best of {@value #STARTS} starts is kept.
 *
 * <p>The expected mean of a form is the sum of marks times facility. It says nothing of spread, so forms are parallel in
 * mean and in what they ask, not in the strict sense of classical test theory.
 */
public final class FormAssembly {
    private static final int STARTS = 4;
    private static final int PASSES = 40;
    private static final double LEAST_GAIN = 1e-9;

    private final Blueprint blueprint;
    private final List<Question> pool;
    private final int fixed;
    private final List<Blueprint.Row> rowOf = new ArrayList<>();
    private final int[][] enemies;
    private final int[][] forms;
    private final BitSet[] in;
    private final FormTotals totals;

    private FormAssembly(Blueprint blueprint, List<Question> pool, List<List<Long>> drawn) {
        this.blueprint = blueprint;
        this.pool = pool;
        fixed = blueprint.items().size();
        blueprint.rows().forEach(row -> rowOf.addAll(Collections.nCopies(row.count(), row)));
        enemies = new int[pool.size()][];
        for (int one = 0; one < enemies.length; one++) {
            PoolItem item = pool.get(one).item();
            enemies[one] = IntStream.range(0, pool.size())
                    .filter(other -> pool.get(other).item().isEnemyOf(item))
                    .toArray();
        }
        Map<Long, Integer> place = new HashMap<>();
        for (int i = 0; i < pool.size(); i++) {
            place.put(pool.get(i).item().version(), i);
        }
        forms = new int[drawn.size()][];
        in = new BitSet[forms.length];
        for (int form = 0; form < forms.length; form++) {
            forms[form] = drawn.get(form).stream().mapToInt(place::get).toArray();
            in[form] = new BitSet();
            Arrays.stream(forms[form]).forEach(in[form]::set);
        }
        totals = new FormTotals(pool, forms, fixed);
    }

    /**
     * @param pool what the blueprint may draw from, each item once, in an order that is always the same
     * @param count how many forms, from 2
     * @param random the generator that a seed starts
     */
    public static ParallelForms.Result of(
            Blueprint blueprint, List<Question> pool, int count, long seed, LongFunction<RandomGenerator> random) {
        @Nullable FormAssembly best = null;
        for (long start = 0; start < STARTS; start++) {
            List<List<Long>> drawn = new ArrayList<>();
            Set<Long> used = new HashSet<>();
            RandomGenerator generator = random.apply(seed * STARTS + start);
            List<PoolItem> items = pool.stream().map(Question::item).toList();
            while (drawn.size() < count) {
                switch (Draw.from(blueprint, items, used, generator)) {
                    case Draw.Result.Short missing -> {
                        return new ParallelForms.Result.Impossible(missing);
                    }
                    case Draw.Result.Drawn form -> drawn.add(form.versions());
                }
                items.stream()
                        .filter(item -> drawn.getLast().contains(item.version()))
                        .forEach(item -> used.add(item.item()));
            }
            FormAssembly assembly = new FormAssembly(blueprint, pool, drawn);
            assembly.improve();
            if (best == null || assembly.totals.cost() < best.totals.cost() - LEAST_GAIN) {
                best = assembly;
            }
        }
        return new ParallelForms.Result.Made(Objects.requireNonNull(best).made(seed));
    }

    private ParallelForms made(long seed) {
        List<ParallelForms.Form> made = Arrays.stream(forms)
                .map(form -> new ParallelForms.Form(
                        Arrays.stream(form).mapToObj(pool::get).toList()))
                .toList();
        return new ParallelForms(seed, blueprint.items().size(), made);
    }

    private void improve() {
        boolean better = true;
        for (int pass = 0; pass < PASSES && better; pass++) {
            better = false;
            for (int form = 0; form < forms.length; form++) {
                for (int place = fixed; place < forms[form].length; place++) {
                    better |= replace(form, place) || exchange(form, place);
                }
            }
        }
    }

    /** Puts in the question that lowers the cost most, from the whole pool. */
    private boolean replace(int form, int place) {
        int old = forms[form][place];
        int best = old;
        double least = totals.cost() - LEAST_GAIN;
        for (int other = 0; other < pool.size(); other++) {
            if (fits(form, place, other)) {
                put(form, place, other);
                if (totals.cost() < least) {
                    least = totals.cost();
                    best = other;
                }
                put(form, place, old);
            }
        }
        put(form, place, best);
        return best != old;
    }

    /** Exchanges it with one of a later form where that lowers the cost. */
    private boolean exchange(int form, int place) {
        for (int other = form + 1; other < forms.length; other++) {
            for (int there = fixed; there < forms[other].length; there++) {
                int mine = forms[form][place];
                int theirs = forms[other][there];
                if (mine != theirs && fits(form, place, theirs) && fits(other, there, mine)) {
                    double before = totals.cost();
                    put(form, place, theirs);
                    put(other, there, mine);
                    if (totals.cost() < before - LEAST_GAIN) {
                        return true;
                    }
                    put(form, place, mine);
                    put(other, there, theirs);
                }
            }
        }
        return false;
    }

    /** Whether a question may stand at a place: its row accepts it, it is not in the form, nor any enemy of it. */
    private boolean fits(int form, int place, int question) {
        if (in[form].get(question)
                || !rowOf.get(place - fixed).accepts(pool.get(question).item())) {
            return false;
        }
        for (int enemy : enemies[question]) {
            if (in[form].get(enemy) && forms[form][place] != enemy) {
                return false;
            }
        }
        return true;
    }

    private void put(int form, int place, int question) {
        int old = forms[form][place];
        in[form].clear(old);
        in[form].set(question);
        forms[form][place] = question;
        totals.replaced(form, old, question);
    }
}
