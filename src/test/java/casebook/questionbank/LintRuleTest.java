package casebook.questionbank;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casebook.item.json.ItemJson;
import casebook.questionbank.LintRule.Held;
import casebook.shared.Diagnostic;
import casebook.shared.Places;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule of the content guide, section 4, is held by something, and is seen both to fire and to be silent. */
class LintRuleTest {

    /** The rules of the guide that say E, W or I, or C; S6, S12 and B7 are the reviewer's. M6 is beside the guide. */
    private static final String GUIDE = "G1 G2 G3 G5 G6 G7 G8 G9 G10 G11 G12 K1 S1 S2 S3 S4 S6 S7 S8 S11 S12 S13 "
            + "O1 O2 O3 O4 O5 O7 O8 O9 O10 O11 O12 O15 F1 F2 F3 M1 M4 M5 M6 C1 T1 T2 T3 T5 T6 T7 "
            + "B1 B2 B3 B4 B5 B6 B7 B9 B10 B11 R1 R2 R3 R4 R5 R7";

    private static Stream<LintRule> ofItemsAndBanks() {
        return Arrays.stream(LintRule.values())
                .filter(rule -> rule.held() == Held.ITEM || rule.held() == Held.BANK || rule.held() == Held.CASES);
    }

    private static List<String> table(LintRule rule) {
        String name = rule.held() == Held.ITEM ? "lint-cases.csv" : "bank-lint-cases.csv";
        try (InputStream in = LintRuleTest.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.substring(line.lastIndexOf('|') + 1).strip())
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Test
    void theRulesAreThoseOfTheGuide() {
        assertEquals(
                List.of(GUIDE.split(" ")),
                Arrays.stream(LintRule.values()).map(Enum::name).toList());
    }

    @ParameterizedTest
    @MethodSource("ofItemsAndBanks")
    void theTablesHaveWhatTripsTheRuleAndATwinThatDoesNot(LintRule rule) {
        List<String> expected = table(rule);

        assertTrue(expected.stream().anyMatch(one -> one.startsWith(rule + " ")), "nothing trips " + rule);
        assertTrue(expected.contains("!" + rule), "nothing shows " + rule + " silent");
    }

    @Test
    void weightsThatDoNotSumToAHundredAreRefusedOnReading() {
        JsonObject essay = SampleItems.tree(SampleItems.ESSAY);

        assertEquals(List.of(), codes(essay));
        assertEquals(List.of("R5"), codes(SampleItems.with(essay, "rubric.criteria[0].weight", "30")));
        assertEquals(
                List.of("R5"),
                codes(SampleItems.changed(essay, "rubric.criteria[0].weight = 50 && rubric.criteria[1].weight = 20")));
    }

    @Test
    void aMadeUpPanelWithMarksIsRefusedOnReading() {
        JsonObject panel = SampleItems.tree(SampleItems.CONCORDANCE);

        assertEquals(List.of("C1"), codes(SampleItems.with(panel, "illustrative", "true")));
        assertEquals(List.of(), codes(SampleItems.changed(panel, "illustrative = true && marks = 0")));
    }

    private static List<String> codes(JsonObject tree) {
        return ItemJson.read(tree, Places.NONE).diagnostics().stream()
                .map(Diagnostic::code)
                .toList();
    }

    @Test
    void theEditorSaysWhyEachRuleIs() throws IOException {
        Properties words = new Properties();
        try (InputStream in = LintRuleTest.class.getResourceAsStream("/casebook/i18n/authoring.properties")) {
            words.load(Objects.requireNonNull(in));
        }
        List<String> silent = Arrays.stream(LintRule.values())
                .filter(rule -> rule.held() == Held.ITEM || rule.held() == Held.READING)
                .map(Enum::name)
                .filter(rule -> !words.containsKey("rule." + rule))
                .toList();

        assertEquals(List.of(), silent);
    }
}
