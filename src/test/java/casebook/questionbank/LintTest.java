package casebook.questionbank;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casebook.item.AssessmentItem;
import casebook.shared.Places;
import jakarta.json.JsonObject;
import java.util.List;
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

    private static List<String> lint(JsonObject tree, boolean graded) {
        AssessmentItem item = SampleItems.item(tree);
        return Lint.item(new Lint.Placed(item, Places.NONE), SampleItems.BANK, SampleItems.context(graded)).stream()
                .map(found -> found.code() + " " + found.severity().letter() + " "
                        + found.where().path())
                .toList();
    }

    static Stream<Arguments> samples() {
        return SampleItems.ALL.entrySet().stream().map(sample -> Arguments.of(sample.getKey(), sample.getValue()));
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
        JsonObject tree =
                SampleItems.changed(SampleItems.tree(SampleItems.ALL.getOrDefault(sample.strip(), "")), changes);
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
}
