package casebook.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casebook.assessment.Blueprint.Row;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;

class DrawTest {
    private static final PoolItem DENIAL = item(1, "denial");
    private static final PoolItem BOTH = item(2, "denial", "punishment");
    private static final PoolItem PUNISHMENT = item(3, "punishment");
    private static final List<PoolItem> POOL = List.of(DENIAL, BOTH, PUNISHMENT);

    /** By hand: two on denial take items 1 and 2, so punishment must get 3, whichever was tried first. */
    @Test
    void rowsThatOverlapAreFilledWheneverTheyCanBe() {
        Blueprint blueprint = blueprint(row("punishment", 1), row("denial", 2));
        for (long seed = 0; seed < 200; seed++) {
            List<Long> drawn = drawn(blueprint, Set.of(), seed);
            assertEquals(3L, drawn.getFirst());
            assertEquals(Set.of(1L, 2L), Set.copyOf(drawn.subList(1, 3)));
        }
    }

    @Test
    void theRowThatCannotBeFilledIsNamedWithWhatIsMissing() {
        Blueprint blueprint = blueprint(row("denial", 2), row("punishment", 3));
        assertEquals(new Draw.Result.Short(Map.of(1, 2), Set.of()), Draw.from(blueprint, POOL, Set.of(), random(7)));
    }

    @Test
    void aFixedItemIsAlwaysInAndNeverDrawnAgain() {
        Blueprint blueprint = new Blueprint(List.of(row("denial", 1)), List.of("item-2"));
        for (long seed = 0; seed < 50; seed++) {
            assertEquals(List.of(2L, 1L), drawn(blueprint, Set.of(), seed));
        }
    }

    @Test
    void whatTheStudentHasSeenComesLast() {
        Blueprint blueprint = blueprint(row("denial", 1));
        for (long seed = 0; seed < 50; seed++) {
            assertEquals(List.of(2L), drawn(blueprint, Set.of(1L), seed));
        }
    }

    @Test
    void overManyAttemptsEachItemThatFitsIsDrawn() {
        Set<Long> seen = new HashSet<>();
        for (long seed = 0; seed < 64; seed++) {
            seen.addAll(drawn(blueprint(row("denial", 1)), Set.of(), seed));
        }
        assertEquals(Set.of(1L, 2L), seen);
    }

    @Test
    void aRowMayAskForALevel() {
        Row analyse = new Row("deterrence", null, "analyse", 1);
        assertTrue(analyse.accepts(DENIAL));
        Row create = new Row("deterrence", null, "create", 1);
        assertEquals(
                new Draw.Result.Short(Map.of(0, 1), Set.of()),
                Draw.from(new Blueprint(List.of(create), List.of()), POOL, Set.of(), random(1)));
    }

    private static List<Long> drawn(Blueprint blueprint, Set<Long> seen, long seed) {
        return assertInstanceOf(Draw.Result.Drawn.class, Draw.from(blueprint, POOL, seen, random(seed)))
                .versions();
    }

    private static Blueprint blueprint(Row... rows) {
        return new Blueprint(List.of(rows), List.of());
    }

    private static Row row(String concept, int count) {
        return new Row("deterrence", concept, null, count);
    }

    private static PoolItem item(long id, String... concepts) {
        return new PoolItem(id, id, "deterrence", "item-" + id, Set.of(concepts), "analyse", Set.of());
    }

    private static RandomGenerator random(long seed) {
        return RandomGeneratorFactory.<RandomGenerator>of("L64X128MixRandom").create(seed);
    }
}
