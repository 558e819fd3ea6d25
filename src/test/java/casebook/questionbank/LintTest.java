package casebook.questionbank;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casebook.item.AssessmentItem;
import casebook.shared.Diagnostic;
import casebook.shared.Places;
import casebook.shared.Where;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * One table for all rules of a single item: {@code lint-cases.csv} names an item of {@link SampleItems}, what is changed in
 * it, and what lint must say of it, a rule and its severity, or that a rule must be silent. The rules are those of the
 * content guide, section 4.
 */
class LintTest {

    private static final Map<String, String> SAMPLES = Map.of(
            "choice", SampleItems.CHOICE,
            "true-false", SampleItems.TRUE_FALSE,
            "order", SampleItems.ORDER,
            "ladder", SampleItems.LADDER,
            "match", SampleItems.MATCH,
            "classify", SampleItems.CLASSIFY,
            "text-entry", SampleItems.TEXT_ENTRY,
            "essay", SampleItems.ESSAY);

    private static List<String> lint(JsonObject tree, boolean graded) {
        AssessmentItem item = SampleItems.item(tree);
        return Lint.item(new Lint.Placed(item, Places.NONE), SampleItems.BANK, SampleItems.context(graded)).stream()
                .map(found -> found.code() + " " + found.severity().letter() + " "
                        + found.where().path())
                .toList();
    }

    static Stream<Arguments> samples() {
        return SAMPLES.entrySet().stream().map(sample -> Arguments.of(sample.getKey(), sample.getValue()));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void aGoodItemOfEachKindHasNoFindings(String kind, String json) {
        assertEquals(List.of(), lint(SampleItems.tree(json), false), kind);
    }

    /** Columns: sample, path = value (several parted by ' && '), expected finding, or '!' and the rule that is silent. */
    @ParameterizedTest(name = "{0}: {1} -> {2}")
    @CsvFileSource(
            resources = "/casebook/questionbank/lint-cases.csv",
            delimiter = '|',
            quoteCharacter = '\u0001',
            maxCharsPerColumn = 8192)
    void theRuleFiresAndIsSilent(String sample, String changes, String expected) {
        JsonObject tree = SampleItems.tree(SAMPLES.getOrDefault(sample.strip(), ""));
        for (String change : changes.strip().split(" && ")) {
            String[] sides = change.split(" = ", 2);
            tree = SampleItems.with(tree, sides[0].strip(), sides[1].strip());
        }
        List<String> found = lint(tree, false);
        String wanted = expected.strip();

        if (wanted.startsWith("!")) {
            assertTrue(found.stream().noneMatch(one -> one.startsWith(wanted.substring(1) + " ")), found::toString);
        } else {
            assertTrue(found.contains(wanted), found::toString);
        }
    }

    @Test
    void aWaiverSetsAWarningAsideAndNeverAnError() {
        JsonObject twice = SampleItems.with(
                SampleItems.with(SampleItems.tree(SampleItems.CHOICE), "rationale", "Too short."),
                "lint",
                "[{\"rule\": \"F2\", \"why\": \"Short on purpose.\"}]");
        JsonObject error = SampleItems.with(
                SampleItems.with(SampleItems.tree(SampleItems.CHOICE), "anchors", "[]"),
                "lint",
                "[{\"rule\": \"G1\", \"why\": \"No time.\"}]");

        assertEquals(List.of(), lint(twice, false));
        assertEquals(List.of("G1 E anchors", "WAIVER I lint[0]"), lint(error, false));
    }

    @Test
    void anItemThatIsGradedMustHaveAnotherReviewer() {
        JsonObject own = SampleItems.with(SampleItems.tree(SampleItems.CHOICE), "reviewer", "A. Writer");

        assertEquals(List.of("M4 W reviewer"), lint(own, false));
        assertEquals(List.of("M4 E reviewer"), lint(own, true));
    }

    @Test
    void aRubricHasSixCriteriaAtMost() {
        JsonObject essay = SampleItems.tree(SampleItems.ESSAY);
        for (int i = 0; i < 7; i++) {
            String path = "rubric.criteria[" + i + "]";
            JsonObject first = SampleItems.tree(SampleItems.ESSAY)
                    .getJsonObject("rubric")
                    .getJsonArray("criteria")
                    .getJsonObject(0);
            JsonObject weighed = SampleItems.with(first, "weight", i < 6 ? "15" : "10");
            essay = SampleItems.with(
                    essay, path, SampleItems.with(weighed, "id", "c" + i).toString());
        }

        assertEquals(List.of("R1 W rubric.criteria"), lint(essay, false));
    }

    private static AssessmentItem numbered(String sample, int number, Map<String, String> changes) {
        JsonObject tree = SampleItems.with(SampleItems.tree(sample), "slug", "item-" + number);
        tree = SampleItems.with(
                tree, "prompt", "What is meant by word" + number + " thing" + number + " idea" + number + " here?");
        for (Map.Entry<String, String> change : changes.entrySet()) {
            tree = SampleItems.with(tree, change.getKey(), change.getValue());
        }
        return SampleItems.item(tree);
    }

    private static List<AssessmentItem> many(int count, Map<String, String> changes) {
        List<AssessmentItem> items = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            items.add(numbered(SampleItems.CHOICE, i, changes));
        }
        return items;
    }

    private static List<String> bank(List<AssessmentItem> items) {
        return Lint.bank(
                        items.stream()
                                .map(item -> new Lint.Placed(item, Places.NONE))
                                .toList(),
                        Where.at("bank"))
                .stream()
                .map(Diagnostic::code)
                .distinct()
                .sorted()
                .collect(Collectors.toList());
    }

    @Test
    void keysOfUnshuffledItemsStandInEveryPosition() {
        assertTrue(bank(many(30, Map.of("shuffle", "false"))).contains("B1"));
        assertFalse(bank(many(29, Map.of("shuffle", "false"))).contains("B1"));
        assertFalse(bank(many(30, Map.of())).contains("B1"));
    }

    @Test
    void theKeyIsNotTheLongestTooOften() {
        assertTrue(bank(many(10, Map.of("choices[0].text", "Digging a very much longer canal")))
                .contains("B2"));
        assertFalse(bank(many(10, Map.of())).contains("B2"));
    }

    @Test
    void sharesAreJudgedFromTwentyItemsOn() {
        assertEquals(List.of("B4", "G7"), bank(many(20, Map.of())));
        assertEquals(List.of("G7"), bank(many(19, Map.of())));
        assertTrue(bank(many(20, Map.of("prompt", "Which is NOT denial?"))).contains("B3"));
    }

    @Test
    void anObjectiveHasThreeItems() {
        List<AssessmentItem> items = many(20, Map.of());
        items.add(numbered(SampleItems.CHOICE, 20, Map.of("objective", "LO2")));

        assertTrue(bank(items).contains("B5"));
    }

    @Test
    void twoItemsDoNotReadAlike() {
        String stem = "What is meant by denial in the dispute of two states over one river?";
        AssessmentItem one = numbered(SampleItems.CHOICE, 1, Map.of("prompt", stem));
        AssessmentItem copy =
                numbered(SampleItems.CHOICE, 2, Map.of("prompt", stem, "choices[0].text", "Digging a ditch"));
        AssessmentItem other = numbered(SampleItems.CHOICE, 3, Map.of());

        assertEquals(List.of("B6"), bank(List.of(one, copy)));
        assertEquals(List.of(), bank(List.of(one, other)));
    }

    @Test
    void oneStemDoesNotAnswerAnother() {
        AssessmentItem one =
                numbered(SampleItems.CHOICE, 1, Map.of("choices[0].text", "Digging a canal around the dam"));
        AssessmentItem teller =
                numbered(SampleItems.ORDER, 2, Map.of("prompt", "After digging a canal around the dam, what came?"));

        assertEquals(List.of("B7"), bank(List.of(one, teller)));
    }

    @Test
    void enemiesGiveEachOtherNothingAway() {
        AssessmentItem one =
                numbered(SampleItems.CHOICE, 1, Map.of("choices[0].text", "Digging a canal around the dam"));
        AssessmentItem teller = numbered(
                SampleItems.ORDER,
                2,
                Map.of("prompt", "After digging a canal around the dam, what came?", "enemies", "[\"item-1\"]"));

        assertEquals(List.of(one.slug()), teller.enemies());
        assertEquals(List.of(), bank(List.of(one, teller)));
    }

    @Test
    void anEnemyExistsAndIsAnother() {
        AssessmentItem item = numbered(SampleItems.CHOICE, 1, Map.of("enemies", "[\"item-1\", \"gone\", \"item-2\"]"));
        List<Diagnostic> found = Lint.enemies(
                new Lint.Placed(item, Places.NONE), slugs -> slugs.contains("gone") ? Set.of("gone") : Set.of());

        assertEquals(List.of("M6", "M6"), found.stream().map(Diagnostic::code).toList());
        assertTrue(Diagnostic.anyError(found));
        assertEquals("no bank has an item gone", found.getLast().message());
    }

    @Test
    void aboutHalfOfTrueFalseItemsAreTrue() {
        List<AssessmentItem> allFalse = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            allFalse.add(numbered(SampleItems.TRUE_FALSE, i, Map.of()));
        }

        assertTrue(bank(allFalse).contains("B9"));
        assertFalse(bank(allFalse.subList(0, 9)).contains("B9"));
    }

    @Test
    void oneAnchorCarriesFourItemsAtMost() {
        assertTrue(bank(many(5, Map.of())).contains("G7"));
        assertFalse(bank(many(4, Map.of())).contains("G7"));
    }

    @Test
    void passagesUnderNoItemAreListed() {
        List<Diagnostic> found = Lint.coverage(
                List.of(SampleItems.item(SampleItems.tree(SampleItems.CHOICE))),
                SampleItems.context(false),
                Where.at(""));

        assertEquals(
                "arden-dam: 1 of 2 passages under no item: p-recall",
                found.getFirst().message());
    }
}
