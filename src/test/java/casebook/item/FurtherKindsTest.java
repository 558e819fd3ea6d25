package casebook.item;

import static casebook.item.Items.response;
import static casebook.item.Items.score;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casebook.item.json.ItemJson;
import casebook.shared.Diagnostic;
import casebook.shared.Places;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Gap match, associate, forecast, concordance and decision: their formulas worked by hand, and what is refused. */
class FurtherKindsTest {

    private static final double EXACT = 1e-12;

    private static LexicalResponse gap(String... values) {
        Map<String, List<String>> gaps = new LinkedHashMap<>();
        for (int at = 0; at < values.length; at++) {
            gaps.put("G" + (at + 1), List.of(values[at]));
        }
        return new LexicalResponse(gaps);
    }

    private static Set<String> faults(String tree) {
        return ItemJson.read(Items.json(tree), Places.NONE).diagnostics().stream()
                .map(Diagnostic::code)
                .collect(Collectors.toSet());
    }

    private static List<Diagnostic> refusals(String tree, LexicalResponse given) {
        AssessmentItem item = Items.item(tree);
        CandidateIds ids = Items.plainIds(item);
        return CandidateItem.of(item, RenderedItem.of(item), ids).check(given, "");
    }

    /** Two gaps, 2 marks; either of two entries fills the second. */
    @Test
    void eachGapOfAGapMatchCountsAlike() {
        assertEquals(2, score(Items.GAP_MATCH, gap("a", "b")).score(), EXACT);
        assertEquals(2, score(Items.GAP_MATCH, gap("a", "c")).score(), EXACT);
        assertEquals(1, score(Items.GAP_MATCH, gap("a", "a")).score(), EXACT);
        assertEquals(0, score(Items.GAP_MATCH, gap("d")).score(), EXACT);
    }

    /** With a limit of 1 on canary-a: it fills one gap, and in a second it is refused. */
    @Test
    void anEntryFillsNoMoreGapsThanItMay() {
        String limited = Items.GAP_MATCH.replace("\"recalls\"", "\"recalls\", \"max\": 1");
        assertEquals(List.of(), refusals(limited, gap("a", "b")));
        assertEquals(List.of(), refusals(limited, gap("b", "b")));
        assertEquals(1, refusals(limited, gap("a", "a")).size());
        assertEquals(Set.of("ITEM_PAIR"), faults(limited.replace("[\"canary-b\", \"canary-c\"]", "[\"canary-a\"]")));
    }

    /** Two pairs, 2 marks; given from either side or from both. What is in two pairs and may be in one earns nothing. */
    @Test
    void anAssociationHasNoFirst() {
        assertEquals(2, score(Items.ASSOCIATE, response("a b", "c d")).score(), EXACT);
        assertEquals(2, score(Items.ASSOCIATE, response("b a", "a b", "d c")).score(), EXACT);
        assertEquals(1, score(Items.ASSOCIATE, response("a b", "c e")).score(), EXACT);
        assertEquals(1, score(Items.ASSOCIATE, response("a b", "c d", "c e")).score(), EXACT);
        assertEquals(0, score(Items.ASSOCIATE, response("a b", "a d", "c d")).score(), EXACT);
    }

    /** It happened, 4 marks. Brier 1950, for one event: 4·(1 − (1 − p)²): 4, 3.84 for 0.8, 3 for 0.5, 0 for 0. */
    @Test
    void aForecastIsScoredByBrier() {
        assertEquals(4, score(Items.FORECAST, gap("100")).score(), EXACT);
        assertEquals(3.84, score(Items.FORECAST, gap("80")).score(), EXACT);
        assertEquals(3, score(Items.FORECAST, gap("50")).score(), EXACT);
        assertEquals(0, score(Items.FORECAST, gap("0")).score(), EXACT);
    }

    /** It did not happen, 4 marks: 4·(1 + log₂(1 − p)): 4 for 0, 2 for 0.2928932…, 0 for one half, and no less beyond. */
    @Test
    void aForecastIsScoredByTheLogarithm() {
        String log =
                Items.FORECAST.replace("\"brier\"", "\"log\"").replace("\"happened\": true", "\"happened\": false");
        assertEquals(4, score(log, gap("0")).score(), EXACT);
        assertEquals(2, score(log, gap("29.289321881345254")).score(), 1e-9);
        assertEquals(0, score(log, gap("50")).score(), EXACT);
        assertEquals(0, score(log, gap("100")).score(), EXACT);
    }

    @Test
    void aForecastLiesBetweenNoneAndAHundred() {
        assertEquals(List.of(), refusals(Items.FORECAST, gap("65")));
        assertEquals(1, refusals(Items.FORECAST, gap("101")).size());
        assertEquals(1, refusals(Items.FORECAST, gap("-1")).size());
        assertEquals(1, refusals(Items.FORECAST, gap("likely")).size());
    }

    /** Charlin and others 2000: votes over those of the most frequent answer; 6 marks: 6·1/6, 6·6/6, 6·3/6. */
    @Test
    void aConcordanceGivesTheSharesOfThePanel() {
        assertEquals(1, score(Items.CONCORDANCE, response("a")).score(), EXACT);
        assertEquals(6, score(Items.CONCORDANCE, response("b")).score(), EXACT);
        assertEquals(3, score(Items.CONCORDANCE, response("c")).score(), EXACT);
        assertEquals(Verdict.PARTIAL, score(Items.CONCORDANCE, response("c")).verdict());
    }

    @Test
    void anIllustrativePanelGivesNoMarks() {
        String illustrative = Items.CONCORDANCE
                .replace("\"marks\": 6.0", "\"marks\": 0")
                .replace("\"choices\"", "\"illustrative\": true, \"choices\"");
        ItemOutcome outcome = score(illustrative, response("b"));
        assertEquals(0, outcome.score(), EXACT);
        assertEquals(0, outcome.max(), EXACT);
        assertEquals(Verdict.CORRECT, outcome.verdict());
        assertEquals(Verdict.PARTIAL, score(illustrative, response("c")).verdict());
        assertEquals(
                Set.of("C1"), faults(Items.CONCORDANCE.replace("\"choices\"", "\"illustrative\": true, \"choices\"")));
        assertTrue(
                faults(Items.SINGLE.replace("\"marks\": 2.0", "\"marks\": 0")).contains("ITEM_VALUE"));
    }

    /**
     * Worths: a, c 2·1 − 1·0 = 2; a, d 2 − 1 = 1; b 2 − 3 = −1. 8 marks, half by the constraint: a, c 8·(½·1 + ½); a, d
     * 8·(½·⅔ + ½) = 20/3; b 8·(½·0 + ½·0).
     */
    @Test
    void aDecisionGoesByConceptsAndConstraints() {
        assertEquals(8, score(Items.DECISION, response("a", "c")).score(), EXACT);
        assertEquals(20.0 / 3, score(Items.DECISION, response("a", "d")).score(), EXACT);
        assertEquals(0, score(Items.DECISION, response("b")).score(), EXACT);
        assertEquals(0, score(Items.DECISION, response("a")).score(), EXACT);
    }

    /** Deterrence is 1 on every way; escalation 0, 1 or 3, which one bound of 1 allows twice. Served as above: ⅔ for a, d. */
    @Test
    void aWayIsReportedBesideWhatAnyWayReaches() {
        DecisionInteraction decision =
                (DecisionInteraction) Items.item(Items.DECISION).interaction();
        DecisionReport wait = new DecisionPaths(decision)
                .report(List.of("canary-a", "canary-d"))
                .orElseThrow();
        assertEquals(
                List.of(
                        new DecisionReport.Aim("canary-deterrence", "", 2, 1, 1, 1),
                        new DecisionReport.Aim("canary-escalation", "", -1, 1, 0, 3)),
                wait.aims());
        assertEquals(List.of(new DecisionReport.Bound("Do not <em>escalate</em>.", true)), wait.bounds());
        assertEquals(2.0 / 3, wait.served(), EXACT);
        assertEquals(1, wait.kept(), EXACT);
        assertEquals(0.5, wait.consistency(), EXACT);
        DecisionReport mobilise =
                new DecisionPaths(decision).report(List.of("canary-b")).orElseThrow();
        assertEquals(0, mobilise.served(), EXACT);
        assertEquals(0, mobilise.kept(), EXACT);
        assertEquals(Optional.empty(), new DecisionPaths(decision).report(List.of("canary-a")));
    }

    @Test
    void aForecastKeepsByWhatItIsResolved() {
        ForecastInteraction forecast =
                (ForecastInteraction) Items.item(Items.TERMED).interaction();
        assertEquals(LocalDate.of(2024, 5, 1), forecast.resolvesOn());
        assertEquals("Both announce it.", forecast.criterion());
        assertEquals(
                Items.item(Items.TERMED),
                ItemJson.read(ItemJson.write(Items.item(Items.TERMED)), Places.NONE)
                        .value());
        assertEquals(Set.of("ITEM_VALUE"), faults(Items.TERMED.replace("2024-05-01", "1 May")));
    }

    @Test
    void aWayFollowsThePoints() {
        assertEquals(List.of(), refusals(Items.DECISION, response("a", "d")));
        assertEquals(List.of(), refusals(Items.DECISION, response("a")));
        assertEquals(1, refusals(Items.DECISION, response("c")).size());
        assertEquals(1, refusals(Items.DECISION, response("b", "c")).size());
        assertEquals(1, refusals(Items.DECISION, response("a", "c", "d")).size());
    }

    /**
     * Gardner-Medwin 1995: 1, 2, 3 when right and 0, −2, −6 when wrong, of 3 marks; without a word the least sure. A
     * certainty alone is no answer.
     */
    @Test
    void certaintyPaysWhenRightAndCostsWhenWrong() {
        double[] right = {1, 2, 3};
        double[] wrong = {0, -2, -6};
        for (int sure = 1; sure <= 3; sure++) {
            assertEquals(right[sure - 1], score(Items.CERTAIN, sure("a", sure)).score(), EXACT);
            assertEquals(wrong[sure - 1], score(Items.CERTAIN, sure("b", sure)).score(), EXACT);
        }
        assertEquals(1, score(Items.CERTAIN, response("a")).score(), EXACT);
        assertEquals(
                0,
                score(Items.CERTAIN, new LexicalResponse(Map.of("CERTAINTY", List.of("3"))))
                        .score(),
                EXACT);
        assertEquals(List.of(), refusals(Items.CERTAIN, sure("a", 3)));
        assertEquals(1, refusals(Items.CERTAIN, sure("a", 4)).size());
        assertEquals(1, refusals(Items.SINGLE, sure("a", 2)).size());
    }

    private static LexicalResponse sure(String answer, int sure) {
        return new LexicalResponse(Map.of("RESPONSE", List.of(answer), "CERTAINTY", List.of(Integer.toString(sure))));
    }

    /** R = 2, W = 3, 3 marks: 3·(1/2 − 1/3) = 0.5; 3·(1/2 − 2/3) = −0.5; 3·(0 − 3/3) = −3. Of one key among four: −1/3. */
    @Test
    void negativeMarkingGoesBelowNone() {
        assertEquals(3, score(Items.NEGATIVE, response("a", "b")).score(), EXACT);
        assertEquals(0.5, score(Items.NEGATIVE, response("a", "c")).score(), EXACT);
        assertEquals(-0.5, score(Items.NEGATIVE, response("a", "c", "d")).score(), EXACT);
        assertEquals(-3, score(Items.NEGATIVE, response("c", "d", "e")).score(), EXACT);
        String single = Items.CERTAIN.replace("certainty", "negative");
        assertEquals(3, score(single, response("a")).score(), EXACT);
        assertEquals(-1, score(single, response("b")).score(), EXACT);
    }

    @Test
    void allOrNothingTakesNoPart() {
        assertEquals(3, score(Items.ALL_OR_NOTHING, response("b", "a")).score(), EXACT);
        assertEquals(0, score(Items.ALL_OR_NOTHING, response("a")).score(), EXACT);
        assertEquals(0, score(Items.ALL_OR_NOTHING, response("a", "b", "c")).score(), EXACT);
    }

    @Test
    void whatCannotBeShownOrScoredIsRefused() {
        assertEquals(Set.of("ITEM_PAIR"), faults(Items.GAP_MATCH.replace("[\"canary-a\"]", "[\"canary-z\"]")));
        assertEquals(Set.of("ITEM_GAP"), faults(Items.GAP_MATCH.replace("[[G2]]", "lowers")));
        assertEquals(
                Set.of("ITEM_PAIR"),
                faults(Items.ASSOCIATE.replace("[\"canary-c\", \"canary-d\"]", "[\"canary-b\", \"canary-d\"]")));
        assertEquals(
                Set.of("ITEM_PAIR"),
                faults(Items.ASSOCIATE.replace("[\"canary-c\", \"canary-d\"]", "[\"canary-c\", \"canary-c\"]")));
        assertEquals(Set.of("ITEM_MISSING"), faults(Items.FORECAST.replace("\"happened\": true, ", "")));
        assertEquals(
                Set.of("ITEM_DECISION"),
                faults(Items.DECISION.replace("\"after\": \"canary-a\"", "\"after\": \"canary-d\"")));
        assertEquals(Set.of("ITEM_DECISION"), faults(Items.DECISION.replace("\"most\": 1", "\"most\": -5")));
    }
}
