package casebook.item;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;

/**
 * Neither ids nor the shown order tell the key. Critical values of chi-square at 0.001: NIST/SEMATECH e-Handbook of
 * Statistical Methods, table 1.3.6.7.4. Draws are seeded, so that a run is like any other.
 */
class CandidateIdsTest {

    private static final int DRAWS = 2000;
    private static final double CRITICAL_3 = 16.266;
    private static final double CRITICAL_4 = 18.467;

    private static RandomGenerator random() {
        return RandomGeneratorFactory.of("L64X128MixRandom").create(20240117);
    }

    private static List<String> authored(CandidateIds ids, String group) {
        return ids.shown(group).stream().map(CandidateIds.Shown::authored).toList();
    }

    private static List<String> authoredInIdOrder(CandidateIds ids, String group) {
        return ids.shown(group).stream()
                .sorted((one, other) -> one.candidate().compareTo(other.candidate()))
                .map(CandidateIds.Shown::authored)
                .toList();
    }

    private static double chiSquare(int[] counts) {
        double expected = (double) DRAWS / counts.length;
        double sum = 0;
        for (int count : counts) {
            sum += (count - expected) * (count - expected) / expected;
        }
        return sum;
    }

    /** Where the authored option with the id lands, among the ids in sorted order and in shown order. */
    private static void uniform(
            String tree, String group, String authored, int size, boolean shownToo, double critical) {
        AssessmentItem item = Items.item(tree);
        RandomGenerator random = random();
        int[] sorted = new int[size];
        int[] shown = new int[size];
        for (int draw = 0; draw < DRAWS; draw++) {
            CandidateIds ids = CandidateIds.draw(item, random);
            sorted[authoredInIdOrder(ids, group).indexOf(authored)]++;
            shown[authored(ids, group).indexOf(authored)]++;
        }
        assertTrue(chiSquare(sorted) < critical, "by id: " + chiSquare(sorted));
        if (shownToo) {
            assertTrue(chiSquare(shown) < critical, "as shown: " + chiSquare(shown));
        }
    }

    @Test
    void theKeyIsAnywhereAmongTheIdsAndAnywhereInTheShownOrder() {
        for (String id : List.of("canary-a", "canary-b", "canary-c", "canary-d")) {
            uniform(Items.SINGLE, "RESPONSE", id, 4, true, CRITICAL_3);
        }
        uniform(Items.MULTIPLE, "RESPONSE", "canary-b", 5, true, CRITICAL_4);
        uniform(Items.INLINE, "G1", "canary-a", 4, true, CRITICAL_3);
        uniform(Items.EVIDENCE, "RESPONSE", "canary-a", 4, true, CRITICAL_3);
    }

    /** Where one order is barred the others are not all alike in one place, so only the ids are to be uniform. */
    @Test
    void idsOfWhatIsOrderedOrJoinedTellNothing() {
        uniform(Items.ORDER, "RESPONSE", "canary-a", 4, false, CRITICAL_3);
        uniform(Items.LADDER, "RESPONSE", "canary-p", 5, false, CRITICAL_4);
        uniform(Items.MATCH, "SOURCES", "canary-s1", 4, false, CRITICAL_3);
        uniform(Items.MATCH, "TARGETS", "canary-t3", 4, true, CRITICAL_3);
        uniform(Items.CLASSIFY, "TARGETS", "fact", 4, false, CRITICAL_3);
        uniform(Items.EVIDENCE, "EVIDENCE", "p-after.canary2", 5, false, CRITICAL_4);
    }

    @Test
    void entriesToOrderAreNeverShownInOrder() {
        AssessmentItem item = Items.item(Items.ORDER);
        AssessmentItem still = Items.item(Items.ORDER.replace("\"prompt\"", "\"shuffle\": false, \"prompt\""));
        RandomGenerator random = random();
        Set<List<String>> seen = new HashSet<>();
        for (int draw = 0; draw < DRAWS; draw++) {
            seen.add(authored(CandidateIds.draw(item, random), "RESPONSE"));
            seen.add(authored(CandidateIds.draw(still, random), "RESPONSE"));
            seen.add(authored(CandidateIds.draw(item, false, random), "RESPONSE"));
        }
        assertFalse(seen.contains(List.of("canary-a", "canary-b", "canary-c", "canary-d")));
        assertEquals(23, seen.size(), "every other order of four, 4! − 1");
    }

    /** Ranks 1, 2, 2, 3, 4: two of the 5! = 120 orders ascend. */
    @Test
    void rungsAreNeverShownFromTheLowestUp() {
        AssessmentItem item = Items.item(Items.LADDER);
        RandomGenerator random = random();
        Set<List<String>> seen = new HashSet<>();
        for (int draw = 0; draw < DRAWS; draw++) {
            seen.add(authored(CandidateIds.draw(item, random), "RESPONSE"));
        }
        assertFalse(seen.contains(List.of("canary-p", "canary-q", "canary-r", "canary-s", "canary-t")));
        assertFalse(seen.contains(List.of("canary-p", "canary-r", "canary-q", "canary-s", "canary-t")));
        assertEquals(118, seen.size());
    }

    @Test
    void sourcesNeverRunParallelToTheirTargets() {
        Map<String, String> match = Map.of(
                "canary-s1", "canary-t3", "canary-s2", "canary-t1", "canary-s3", "canary-t2", "canary-s4", "canary-t1");
        Map<String, String> classify =
                Map.of("canary-w", "fact", "canary-x", "claim", "canary-y", "judgement", "canary-z", "forecast");
        RandomGenerator random = random();
        for (int draw = 0; draw < DRAWS; draw++) {
            for (boolean shuffle : new boolean[] {true, false}) {
                crossing(CandidateIds.draw(Items.item(Items.CLASSIFY), shuffle, random), classify);
            }
            CandidateIds ids = CandidateIds.draw(Items.item(Items.MATCH), random);
            crossing(ids, match);
            assertNotEquals(List.of("canary-s1", "canary-s2", "canary-s3", "canary-s4"), authored(ids, "SOURCES"));
        }
    }

    private static void crossing(CandidateIds ids, Map<String, String> key) {
        List<String> targets = authored(ids, "TARGETS");
        List<Integer> places = new ArrayList<>();
        for (String source : authored(ids, "SOURCES")) {
            places.add(targets.indexOf(key.get(source)));
        }
        assertNotEquals(places.stream().sorted().toList(), places);
    }

    @Test
    void trueAndFalseAndWhatIsNotShuffledKeepTheAuthoredOrder() {
        RandomGenerator random = random();
        List<String> order = List.of("canary-a", "canary-b", "canary-c", "canary-d");
        String still = Items.SINGLE.replace("\"prompt\"", "\"shuffle\": false, \"prompt\"");
        for (int draw = 0; draw < 100; draw++) {
            assertEquals(
                    List.of("canary-true", "canary-false"),
                    authored(CandidateIds.draw(Items.item(Items.TRUE_FALSE), random), "RESPONSE"));
            assertEquals(order, authored(CandidateIds.draw(Items.item(still), random), "RESPONSE"));
            assertEquals(order, authored(CandidateIds.draw(Items.item(Items.SINGLE), false, random), "RESPONSE"));
        }
    }

    @Test
    void sentencesStayInReadingOrder() {
        CandidateIds ids = CandidateIds.draw(Items.item(Items.EVIDENCE), random());
        assertEquals(
                List.of(
                        "p-recall.canary1",
                        "p-recall.canary2",
                        "p-recall.canary3",
                        "p-after.canary1",
                        "p-after.canary2"),
                authored(ids, "EVIDENCE"));
    }

    @Test
    void idsAreShortBase36AndUniqueInTheItem() {
        RandomGenerator random = random();
        for (String tree : Items.ALL.values()) {
            AssessmentItem item = Items.item(tree);
            for (int draw = 0; draw < 50; draw++) {
                Set<String> ids = new HashSet<>();
                CandidateIds.draw(item, random)
                        .groups()
                        .values()
                        .forEach(group -> group.forEach(shown -> {
                            assertTrue(shown.candidate().matches("[0-9a-z]{4,6}"));
                            assertTrue(ids.add(shown.candidate()));
                        }));
            }
        }
    }

    @Test
    void idsDifferFromAttemptToAttemptAndNotForOneSeed() {
        AssessmentItem item = Items.item(Items.SINGLE);
        RandomGenerator random = random();
        Map<String, Integer> uses = new HashMap<>();
        for (int draw = 0; draw < 500; draw++) {
            CandidateIds.draw(item, random)
                    .shown("RESPONSE")
                    .forEach(shown -> uses.merge(shown.candidate(), 1, Integer::sum));
        }
        assertTrue(uses.size() > 1990, "of 2,000 ids");
        assertEquals(CandidateIds.draw(item, random()), CandidateIds.draw(item, random()));
    }

    @Test
    void whatIsStoredIsReadAgainInShownOrder() {
        for (String tree : Items.ALL.values()) {
            CandidateIds ids = CandidateIds.draw(Items.item(tree), random());
            assertEquals(ids, CandidateIds.fromJson(Items.json(ids.toJson().toString())));
        }
    }
}
