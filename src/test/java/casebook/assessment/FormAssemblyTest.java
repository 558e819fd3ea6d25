package casebook.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casebook.assessment.Blueprint.Row;
import casebook.assessment.ParallelForms.Question;
import casebook.questionbank.ItemHealth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;

/** Parallel forms from thirty questions of 1 to 3 marks, facilities 0.30 to 0.88 and three levels, some of them enemies. */
class FormAssemblyTest {
    private static final List<String> LEVELS = List.of("understand", "apply", "analyse");
    private static final Blueprint BLUEPRINT =
            new Blueprint(List.of(new Row("bank", "a", null, 4), new Row("bank", "b", null, 3)), List.of("item-0"));

    @Test
    void formsKeepToTheBlueprintAndApartFromEnemies() {
        for (long seed = 0; seed < 60; seed++) {
            for (ParallelForms.Form form : made(3, seed).forms()) {
                List<PoolItem> items =
                        form.questions().stream().map(Question::item).toList();
                assertEquals(8, Set.copyOf(items).size());
                assertEquals("item-0", items.getFirst().slug());
                assertTrue(items.subList(1, 5).stream()
                        .allMatch(item -> item.concepts().contains("a")));
                assertTrue(items.subList(5, 8).stream()
                        .allMatch(item -> item.concepts().contains("b")));
                assertTrue(items.stream().noneMatch(one -> items.stream().anyMatch(one::isEnemyOf)));
            }
        }
    }

    /** Three forms of seven drawn questions each need 21 of the 29 that are not fixed. */
    @Test
    void formsAreAlikeAndShareNothingButTheFixedQuestion() {
        double before = 0;
        for (long seed = 0; seed < 20; seed++) {
            ParallelForms forms = made(3, seed);
            assertEquals(0, forms.shared());
            assertTrue(forms.expectedGap() <= 0.25, () -> "expected means differ by " + forms.expectedGap());
            assertTrue(forms.marksGap() <= 1, () -> "marks differ by " + forms.marksGap());
            before = Math.max(before, gapOfDraws(seed));
        }
        assertTrue(before > 0.5, "plain draws differ by more");
    }

    @Test
    void theSameSeedGivesTheSameFormsAndAnotherGivesOthers() {
        assertEquals(made(4, 7), made(4, 7));
        assertNotEquals(made(4, 7).forms(), made(4, 8).forms());
    }

    @Test
    void wherePoolsAreSmallFormsShareQuestions() {
        ParallelForms forms = made(6, 1);
        assertEquals(6, forms.forms().size());
        assertTrue(forms.shared() > 0);
    }

    @Test
    void aBlueprintThatCannotBeFilledHasNoForms() {
        Blueprint many = new Blueprint(List.of(new Row("bank", "a", null, 40)), List.of());
        ParallelForms.Result.Impossible none = assertInstanceOf(
                ParallelForms.Result.Impossible.class, FormAssembly.of(many, pool(), 2, 1, FormAssemblyTest::random));
        assertEquals(Set.of(0), none.missing().missing().keySet());
    }

    /** Sums by hand: 2 × 0.5 + 1 × 0.8 of 3 marks. */
    @Test
    void aFormIsExpectedToBringTheSumOfMarksTimesFacility() {
        ParallelForms.Form form = new ParallelForms.Form(List.of(
                new Question(item(1, "a", "apply", Set.of()), 2, 0.5),
                new Question(item(2, "a", "analyse", Set.of()), 1, 0.8)));
        assertEquals(1.8, form.expected(), 1e-12);
        assertEquals(0.6, form.share(), 1e-12);
        assertEquals(1, form.at("apply"));
        assertEquals(0, form.at("create"));
    }

    /** The author's 0.5 counts as twenty answers: (20 × 0.5 + 30 × 0.9) / 50. */
    @Test
    void answersOutweighTheAuthorByAndBy() {
        assertEquals(new Facility(0.5, 0), Facility.of(0.5, null));
        Facility some = Facility.of(0.5, new ItemHealth.Report(30, 0.9, List.of()));
        assertEquals(0.74, some.value(), 1e-12);
        assertEquals(30, some.answers());
    }

    private static double gapOfDraws(long seed) {
        Map<Long, Question> byVersion = new HashMap<>();
        pool().forEach(question -> byVersion.put(question.item().version(), question));
        List<PoolItem> items = pool().stream().map(Question::item).toList();
        RandomGenerator random = random(seed);
        List<ParallelForms.Form> forms = new ArrayList<>();
        for (int form = 0; form < 3; form++) {
            Draw.Result.Drawn drawn =
                    assertInstanceOf(Draw.Result.Drawn.class, Draw.from(BLUEPRINT, items, Set.of(), random));
            forms.add(new ParallelForms.Form(
                    drawn.versions().stream().map(byVersion::get).toList()));
        }
        return new ParallelForms(seed, 1, forms).expectedGap();
    }

    private static ParallelForms made(int count, long seed) {
        return assertInstanceOf(
                        ParallelForms.Result.Made.class,
                        FormAssembly.of(BLUEPRINT, pool(), count, seed, FormAssemblyTest::random))
                .forms();
    }

    private static List<Question> pool() {
        List<Question> pool = new ArrayList<>();
        for (int id = 0; id < 30; id++) {
            Set<String> enemies = new HashSet<>();
            if (id % 10 == 3) {
                enemies.add("item-" + (id + 2));
            }
            pool.add(new Question(
                    item(id, id % 2 == 0 ? "a" : "b", LEVELS.get(id % 3), enemies),
                    1 + id % 3,
                    0.30 + 0.02 * ((id * 7) % 30)));
        }
        return pool;
    }

    private static PoolItem item(long id, String concept, String level, Set<String> enemies) {
        return new PoolItem(id, id, "bank", "item-" + id, Set.of(concept), level, enemies);
    }

    private static RandomGenerator random(long seed) {
        return RandomGeneratorFactory.<RandomGenerator>of("L64X128MixRandom").create(seed);
    }
}
