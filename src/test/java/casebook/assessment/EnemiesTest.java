package casebook.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casebook.assessment.Blueprint.Row;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;

/** Items that must never stand in one attempt; that a form exists is found out by trying every one. */
class EnemiesTest {
    private static final int POOLS = 2_000;

    @Test
    void noFormHasTwoEnemiesAndOneIsFoundWheneverThereIsOne() {
        int impossible = 0;
        for (long seed = 0; seed < POOLS; seed++) {
            RandomGenerator random = random(seed);
            List<PoolItem> pool = pool(random);
            Blueprint blueprint = blueprint(random);
            boolean possible = exists(blueprint, pool);
            switch (Draw.from(blueprint, pool, Set.of(), random(seed))) {
                case Draw.Result.Drawn drawn -> {
                    assertTrue(possible);
                    fits(blueprint, pool, drawn.versions());
                }
                case Draw.Result.Short missing -> {
                    assertTrue(!possible, () -> "a form was missed with seed " + missing);
                    impossible++;
                }
            }
        }
        assertTrue(impossible > 100 && impossible < POOLS - 100, "both cases must occur: " + impossible);
    }

    @Test
    void theSameSeedDrawsTheSameForm() {
        for (long seed = 0; seed < 200; seed++) {
            List<PoolItem> pool = pool(random(seed));
            Blueprint blueprint = blueprint(random(seed + 1));
            assertEquals(
                    Draw.from(blueprint, pool, Set.of(), random(seed)),
                    Draw.from(blueprint, pool, Set.of(), random(seed)));
        }
    }

    @Test
    void anEnemyOfAFixedItemIsNeverDrawn() {
        List<PoolItem> pool = List.of(item(1, "a", Set.of()), item(2, "a", Set.of("item-1")), item(3, "a", Set.of()));
        Blueprint blueprint = new Blueprint(List.of(new Row("bank", "a", null, 1)), List.of("item-1"));
        for (long seed = 0; seed < 50; seed++) {
            assertEquals(new Draw.Result.Drawn(List.of(1L, 3L)), Draw.from(blueprint, pool, Set.of(), random(seed)));
        }
    }

    @Test
    void aRowThatEnemiesKeepShortSaysWhichTheyAre() {
        List<PoolItem> pool = List.of(item(1, "a", Set.of("item-2")), item(2, "a", Set.of()), item(3, "b", Set.of()));
        Blueprint both = new Blueprint(List.of(new Row("bank", "a", null, 2)), List.of());
        for (long seed = 0; seed < 20; seed++) {
            Draw.Result.Short missing =
                    assertInstanceOf(Draw.Result.Short.class, Draw.from(both, pool, Set.of(), random(seed)));
            assertEquals(Map.of(0, 1), missing.missing());
            assertTrue(Set.of(Set.of("item-1"), Set.of("item-2")).contains(missing.enemies()));
        }
    }

    @Test
    void twoFixedItemsThatAreEnemiesAreNamed() {
        List<PoolItem> pool = List.of(item(1, "a", Set.of()), item(2, "a", Set.of("item-1")));
        Blueprint blueprint = new Blueprint(List.of(), List.of("item-1", "item-2"));
        assertEquals(
                new Draw.Result.Short(Map.of(-1, 1), Set.of("item-1", "item-2")),
                Draw.from(blueprint, pool, Set.of(), random(3)));
    }

    @Test
    void ofTwoEnemiesTheOneNotSeenBeforeIsDrawn() {
        List<PoolItem> pool = List.of(item(1, "a", Set.of("item-2")), item(2, "a", Set.of()), item(3, "a", Set.of()));
        Blueprint two = new Blueprint(List.of(new Row("bank", "a", null, 2)), List.of());
        for (long seed = 0; seed < 50; seed++) {
            Draw.Result.Drawn drawn =
                    assertInstanceOf(Draw.Result.Drawn.class, Draw.from(two, pool, Set.of(2L), random(seed)));
            assertEquals(Set.of(1L, 3L), Set.copyOf(drawn.versions()));
        }
    }

    private static void fits(Blueprint blueprint, List<PoolItem> pool, List<Long> versions) {
        assertEquals(blueprint.questions(), Set.copyOf(versions).size());
        List<PoolItem> form = versions.stream()
                .map(version -> pool.get(version.intValue() - 1))
                .toList();
        for (PoolItem one : form) {
            for (PoolItem other : form) {
                boolean apart = one.enemies().contains(other.slug());
                assertTrue(!apart, () -> one + " stands with " + other);
            }
        }
        List<Row> places = new ArrayList<>();
        blueprint.rows().forEach(row -> places.addAll(java.util.Collections.nCopies(row.count(), row)));
        for (int place = 0; place < places.size(); place++) {
            assertTrue(places.get(place).accepts(form.get(blueprint.items().size() + place)));
        }
    }

    /** Tries every way to fill the places one by one. */
    private static boolean exists(Blueprint blueprint, List<PoolItem> pool) {
        Set<PoolItem> taken = new HashSet<>();
        for (String slug : blueprint.items()) {
            PoolItem item = pool.stream()
                    .filter(one -> one.slug().equals(slug))
                    .findFirst()
                    .orElseThrow();
            if (clashes(item, taken)) {
                return false;
            }
            taken.add(item);
        }
        List<Row> places = new ArrayList<>();
        blueprint.rows().forEach(row -> places.addAll(java.util.Collections.nCopies(row.count(), row)));
        return fills(places, 0, pool, taken);
    }

    private static boolean fills(List<Row> places, int place, List<PoolItem> pool, Set<PoolItem> taken) {
        if (place == places.size()) {
            return true;
        }
        for (PoolItem item : pool) {
            if (!taken.contains(item) && places.get(place).accepts(item) && !clashes(item, taken)) {
                taken.add(item);
                if (fills(places, place + 1, pool, taken)) {
                    return true;
                }
                taken.remove(item);
            }
        }
        return false;
    }

    private static boolean clashes(PoolItem item, Set<PoolItem> taken) {
        return taken.stream()
                .anyMatch(one ->
                        one.enemies().contains(item.slug()) || item.enemies().contains(one.slug()));
    }

    /** Eight items on one or two of three concepts; about one pair in five are enemies, which one of the two names. */
    private static List<PoolItem> pool(RandomGenerator random) {
        List<PoolItem> pool = new ArrayList<>();
        for (int id = 1; id <= 8; id++) {
            Set<String> enemies = new HashSet<>();
            for (int other = 1; other < id; other++) {
                if (random.nextInt(5) == 0) {
                    enemies.add("item-" + other);
                }
            }
            Set<String> concepts = new HashSet<>(Set.of("abc".charAt(random.nextInt(3)) + ""));
            concepts.add("abc".charAt(random.nextInt(3)) + "");
            pool.add(new PoolItem(id, id, "bank", "item-" + id, concepts, "apply", enemies));
        }
        return pool;
    }

    private static Blueprint blueprint(RandomGenerator random) {
        List<Row> rows = new ArrayList<>();
        for (String concept : List.of("a", "b", "c")) {
            rows.add(new Row("bank", concept, null, random.nextInt(3)));
        }
        return new Blueprint(rows, random.nextBoolean() ? List.of("item-1") : List.of("item-2", "item-5"));
    }

    private static PoolItem item(long id, String concept, Set<String> enemies) {
        return new PoolItem(id, id, "bank", "item-" + id, Set.of(concept), "apply", enemies);
    }

    private static RandomGenerator random(long seed) {
        return RandomGeneratorFactory.<RandomGenerator>of("L64X128MixRandom").create(seed);
    }
}
