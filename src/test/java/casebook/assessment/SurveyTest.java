package casebook.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casebook.assessment.Blueprint.Row;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What the page of a quiz says about a blueprint; every figure counted by hand. Item n has n marks. */
class SurveyTest {
    private static final List<PoolItem> POOL = List.of(
            item(1, "apply", "denial"),
            item(2, "apply", "denial", "punishment"),
            item(3, "analyse", "punishment"),
            item(4, "analyse", "punishment"));

    @Test
    void aRowThatLacksQuestionsIsNamedWithHowMany() {
        Survey survey = survey(blueprint(row("denial", null, 3), row("punishment", "analyse", 1)));
        assertEquals(List.of(new Survey.Row(3, 2, 1), new Survey.Row(1, 2, 0)), survey.rows());
        assertFalse(survey.isFeasible());
        assertFalse(survey.rows().getFirst().isContested());
    }

    /** Denial has two questions and punishment three, but one of them is the same. */
    @Test
    void aRowThatOthersTakeFromIsContested() {
        Survey survey = survey(blueprint(row("denial", null, 2), row("punishment", null, 3)));
        assertEquals(new Survey.Row(3, 3, 1), survey.rows().get(1));
        assertTrue(survey.rows().get(1).isContested());
    }

    @Test
    void fixedQuestionsAreNotAvailableToRows() {
        Survey survey = survey(new Blueprint(List.of(row("denial", null, 1)), List.of("item-2", "gone")));
        assertEquals(1, survey.rows().getFirst().available());
        assertEquals(List.of("gone"), survey.unknown());
        assertEquals(3, survey.questions());
    }

    /** Two of denial must be 1 and 2, so punishment draws 3 or 4. */
    @Test
    void theMarksAreThoseOfTheCheapestAndTheDearestForm() {
        assertEquals(
                new MarksRange(6, 7),
                survey(blueprint(row("punishment", null, 1), row("denial", null, 2)))
                        .marks());
        assertEquals(
                new MarksRange(3, 5),
                survey(new Blueprint(List.of(row("punishment", null, 1)), List.of("item-1")))
                        .marks());
    }

    @Test
    void aHundredFormsAreDrawnToSeeWhatTheyCover() {
        List<List<Long>> forms = survey(blueprint(row("denial", null, 2))).forms();
        assertEquals(100, forms.size());
        assertEquals(Set.of(Set.of(1L, 2L)), forms.stream().map(Set::copyOf).collect(Collectors.toSet()));
        assertEquals(List.of(), survey(blueprint(row("denial", null, 3))).forms());
    }

    /** Two of three questions on punishment are analyses, so of two drawn one is; item 1 is not needed at all. */
    @Test
    void whatNoFormCanBeWithoutIsWorkedOut() {
        Blueprint two = blueprint(row("punishment", null, 2));
        assertTrue(Survey.always(two, POOL, item -> item.level().equals("analyse"), random(1)));
        assertFalse(Survey.always(two, POOL, item -> item.version() == 3, random(1)));
        assertFalse(Survey.always(two, POOL, item -> item.concepts().contains("denial"), random(1)));
        Blueprint fixed = new Blueprint(List.of(row("punishment", null, 1)), List.of("item-1"));
        assertTrue(Survey.always(fixed, POOL, item -> item.concepts().contains("denial"), random(1)));
    }

    @Test
    void twoFixedQuestionsThatAreEnemiesKeepAQuizFromBeingGiven() {
        List<PoolItem> pool = List.of(
                POOL.getFirst(),
                new PoolItem(5, 5, "deterrence", "item-5", Set.of("denial"), "apply", Set.of("item-1")));
        Survey survey = Survey.of(
                new Blueprint(List.of(), List.of("item-1", "item-5")), pool, PoolItem::version, SurveyTest::random);
        assertFalse(survey.isFeasible());
        assertTrue(survey.isClash());
        assertEquals(Set.of("item-1", "item-5"), survey.enemies());
    }

    @Test
    void aVersionSaysWhatItChanged() {
        Quiz older = new Quiz(
                1, 11, 1, 2, "Signals", new Blueprint(List.of(row("denial", null, 2)), List.of("item-1", "item-3")));
        Quiz newer = new Quiz(
                1,
                12,
                2,
                2,
                "Signals and threats",
                new Blueprint(
                        List.of(row("denial", null, 1), row("punishment", "analyse", 2), row("denial", null, 2)),
                        List.of("item-3", "item-4")));
        assertEquals(
                List.of(
                        new QuizChange.Renamed("Signals"),
                        new QuizChange.ItemAdded("item-4"),
                        new QuizChange.ItemRemoved("item-1"),
                        new QuizChange.Recounted(row("denial", null, 3), 2),
                        new QuizChange.Recounted(row("punishment", "analyse", 2), 0)),
                QuizChange.between(older, newer));
        assertEquals(
                List.of(
                        new QuizChange.Renamed("Signals and threats"),
                        new QuizChange.ItemAdded("item-1"),
                        new QuizChange.ItemRemoved("item-4"),
                        new QuizChange.Recounted(row("denial", null, 2), 3),
                        new QuizChange.Recounted(row("punishment", "analyse", 0), 2)),
                QuizChange.between(newer, older));
    }

    private static Survey survey(Blueprint blueprint) {
        List<PoolItem> pool = POOL.stream()
                .filter(item -> blueprint.items().contains(item.slug())
                        || blueprint.rows().stream().anyMatch(row -> row.accepts(item)))
                .toList();
        return Survey.of(blueprint, pool, PoolItem::version, SurveyTest::random);
    }

    private static RandomGenerator random(long seed) {
        return RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    }

    private static Blueprint blueprint(Row... rows) {
        return new Blueprint(List.of(rows), List.of());
    }

    private static Row row(String concept, @Nullable String level, int count) {
        return new Row("deterrence", concept, level, count);
    }

    private static PoolItem item(long id, String level, String... concepts) {
        return new PoolItem(id, id, "deterrence", "item-" + id, Set.of(concepts), level, Set.of());
    }
}
