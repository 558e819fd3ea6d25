package casebook.item;

import static casebook.item.Items.response;
import static casebook.item.Items.score;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The formulas of the contract's section on scoring, worked by hand. */
class ScorerTest {

    private static final double EXACT = 1e-12;

    private static void scores(double expected, Verdict verdict, String tree, String... values) {
        ItemOutcome outcome = score(tree, response(values));
        assertEquals(expected, outcome.score(), EXACT);
        assertEquals(verdict, outcome.verdict());
        assertFalse(outcome.pending());
        assertEquals(Value.number(outcome.score()), outcome.outcomes().get("SCORE"));
    }

    /** All marks for the key; none for another, nor for the key among others. */
    @Test
    void aSingleChoiceIsRightOrWrong() {
        scores(2, Verdict.CORRECT, Items.SINGLE, "a");
        scores(0, Verdict.INCORRECT, Items.SINGLE, "c");
        scores(0, Verdict.INCORRECT, Items.SINGLE, "a", "b");
    }

    /**
     * R = 2, W = 3, 3 marks: 3·(2/2 − 0) = 3; 3·(1/2 − 0) = 1.5; 3·(1/2 − 1/3) = 0.5; 3·(2/2 − 1/3) = 2; 3·(1/2 − 2/3) is
     * below 0; 3·(2/2 − 3/3) = 0.
     */
    @Test
    void aMultipleChoiceTakesWrongFromRight() {
        scores(3, Verdict.CORRECT, Items.MULTIPLE, "b", "a");
        scores(1.5, Verdict.PARTIAL, Items.MULTIPLE, "a");
        scores(0.5, Verdict.PARTIAL, Items.MULTIPLE, "a", "c");
        scores(2, Verdict.PARTIAL, Items.MULTIPLE, "a", "b", "d");
        scores(0, Verdict.INCORRECT, Items.MULTIPLE, "a", "c", "d");
        scores(0, Verdict.INCORRECT, Items.MULTIPLE, "a", "b", "c", "d", "e");
        scores(1.5, Verdict.PARTIAL, Items.MULTIPLE, "a", "a");
    }

    /** Two gaps, 2 marks: 2·(1 + 1)/2 = 2; 2·(0 + 1)/2 = 1; 2·(1 + 0)/2 = 1 with the second left open. */
    @Test
    void eachInlineGapCountsAlike() {
        assertEquals(2, score(Items.INLINE, gaps("a", "x")).score(), EXACT);
        assertEquals(1, score(Items.INLINE, gaps("b", "x")).score(), EXACT);
        ItemOutcome half = score(Items.INLINE, new LexicalResponse(Map.of("G1", List.of("a"))));
        assertEquals(1, half.score(), EXACT);
        assertEquals(Verdict.PARTIAL, half.verdict());
        assertEquals(0, score(Items.INLINE, gaps("b", "y")).score(), EXACT);
    }

    private static LexicalResponse gaps(String first, String second) {
        return new LexicalResponse(Map.of("G1", List.of(first), "G2", List.of(second)));
    }

    private static LexicalResponse gaps(String first, String second, String third) {
        return new LexicalResponse(Map.of("G1", List.of(first), "G2", List.of(second), "G3", List.of(third)));
    }

    /**
     * Three gaps, 3 marks: 3·(1 + 1 + 1)/3 = 3; half credit, 3·(½ + 1 + 0)/3 = 1.5. 84 in Persian and Arabic-Indic digits;
     * 12.5 ± 0.5 takes 12, 12,9 and 13 and not 13.1.
     */
    @Test
    void typedGapsTakeVariantsAndNumbersAsPeopleTypeThem() {
        assertEquals(
                3, score(Items.TEXT, gaps("  Canary   DEPTH ", "84", "12.5")).score(), EXACT);
        assertEquals(1.5, score(Items.TEXT, gaps("canary", "۸۴", "14")).score(), EXACT);
        assertEquals(3, score(Items.TEXT, gaps("canary depth", "٨٤", "13")).score(), EXACT);
        assertEquals(3, score(Items.TEXT, gaps("canary depth", "84", "12,9")).score(), EXACT);
        assertEquals(3, score(Items.TEXT, gaps("canary depth", "84", "۱۲٫۵")).score(), EXACT);
        assertEquals(2, score(Items.TEXT, gaps("canary depth", "84", "13.1")).score(), EXACT);
        assertEquals(0, score(Items.TEXT, gaps("depth", "85", "-")).score(), EXACT);
    }

    /** Four pairs, 4 marks: 4·4/4; 4·3/4 = 3; 4·1/4 = 1 for one pair alone. A source joined twice, of max 1, earns none. */
    @Test
    void matchCountsRightPairs() {
        scores(4, Verdict.CORRECT, Items.MATCH, "s4 t1", "s1 t3", "s2 t1", "s3 t2");
        scores(3, Verdict.PARTIAL, Items.MATCH, "s1 t4", "s2 t1", "s3 t2", "s4 t1");
        scores(1, Verdict.PARTIAL, Items.MATCH, "s1 t3");
        scores(0, Verdict.INCORRECT, Items.MATCH, "s1 t3", "s1 t4");
        scores(0, Verdict.INCORRECT, Items.MATCH, "s1 t1");
    }

    /** Four statements, 2 marks: 2·4/4; 2·3/4 = 1.5; 2·1/4 = 0.5. */
    @Test
    void classifyCountsRightPairs() {
        scores(2, Verdict.CORRECT, Items.CLASSIFY, "w fact", "x claim", "y judgement", "z forecast");
        scores(1.5, Verdict.PARTIAL, Items.CLASSIFY, "w fact", "x claim", "y judgement", "z judgement");
        scores(0.5, Verdict.PARTIAL, Items.CLASSIFY, "w fact");
    }

    /**
     * Six pairs, 3 marks. b a c d: all but (a, b) concordant, 3·5/6 = 2.5. b a d c: 3·4/6 = 2. d c b a: none. a c alone: the
     * pair (a, c), 3·1/6 = 0.5; one entry alone is in no pair.
     */
    @Test
    void orderCountsConcordantPairs() {
        scores(3, Verdict.CORRECT, Items.ORDER, "a", "b", "c", "d");
        scores(2.5, Verdict.PARTIAL, Items.ORDER, "b", "a", "c", "d");
        scores(2, Verdict.PARTIAL, Items.ORDER, "b", "a", "d", "c");
        scores(0, Verdict.INCORRECT, Items.ORDER, "d", "c", "b", "a");
        scores(0.5, Verdict.PARTIAL, Items.ORDER, "a", "c");
        scores(0, Verdict.INCORRECT, Items.ORDER, "a");
    }

    /**
     * Ranks p 1, q 2, r 2, s 3, t 4: ten pairs less the tie (q, r) make nine comparable; 3 marks. p and q exchanged: (p, q)
     * turned round, (p, r) tied, 3·(1 − 2/9) = 7/3. t missing: its four pairs, 3·(1 − 4/9) = 5/3. All tied: 9 of 9. The tie
     * told apart: nothing comparable is wrong.
     */
    @Test
    void aLadderCountsDiscordantPairs() {
        scores(3, Verdict.CORRECT, Items.LADDER, "p 1", "q 2", "r 2", "s 3", "t 4");
        scores(3, Verdict.CORRECT, Items.LADDER, "p 1", "r 2", "q 3", "s 4", "t 5");
        scores(7.0 / 3, Verdict.PARTIAL, Items.LADDER, "q 1", "p 2", "r 2", "s 3", "t 4");
        scores(5.0 / 3, Verdict.PARTIAL, Items.LADDER, "p 1", "q 2", "r 2", "s 3");
        scores(0, Verdict.INCORRECT, Items.LADDER, "p 1", "q 1", "r 1", "s 1", "t 1");
        scores(0, Verdict.INCORRECT, Items.LADDER, "p 1");
    }

    private static ItemOutcome evidence(List<String> answer, String... ticked) {
        return score(Items.EVIDENCE, new LexicalResponse(Map.of("RESPONSE", answer, "EVIDENCE", List.of(ticked))));
    }

    /**
     * Accepted {1, 2} of p-recall, or {2} of p-after; 1 + 2 marks. The first alone: F1 = 2·1/(1 + 2) = 2/3. First and second
     * of p-recall with its third: 2·2/(3 + 2) = 4/5. The first with the second of p-after: the better of 2·1/(2 + 2) and
     * 2·1/(2 + 1), 2/3. Answer and evidence earn apart.
     */
    @Test
    void evidenceIsTheOverlapWithTheBestAcceptedSet() {
        assertEquals(3, evidence(List.of("a"), "p-recall.s1", "p-recall.s2").score(), EXACT);
        assertEquals(3, evidence(List.of("a"), "p-after.s2").score(), EXACT);
        assertEquals(1 + 4.0 / 3, evidence(List.of("a"), "p-recall.s1").score(), EXACT);
        assertEquals(
                8.0 / 5,
                evidence(List.of("b"), "p-recall.s1", "p-recall.s2", "p-recall.s3")
                        .score(),
                EXACT);
        assertEquals(4.0 / 3, evidence(List.of(), "p-recall.s1", "p-after.s2").score(), EXACT);
        assertEquals(1, evidence(List.of("a")).score(), EXACT);
        ItemOutcome right = evidence(List.of("a"), "p-recall.s3");
        assertEquals(Verdict.PARTIAL, right.verdict());
        assertEquals(Value.number(1), right.outcomes().get("ANSWER_SCORE"));
        assertEquals(Value.number(0), right.outcomes().get("EVIDENCE_SCORE"));
    }

    @Test
    void anEssayIsPendingUntilAPersonMarksIt() {
        ItemOutcome outcome = score(Items.ESSAY, response("Because."));
        assertEquals(Verdict.PENDING, outcome.verdict());
        assertTrue(outcome.pending());
        assertEquals(0, outcome.score());
        assertEquals(10, outcome.max());
    }

    @Test
    void nothingGivenIsUnansweredForEveryKind() {
        for (String tree : Items.ALL.values()) {
            AssessmentItem item = Items.item(tree);
            for (LexicalResponse none : List.of(LexicalResponse.NONE, response(), response(" "))) {
                ItemOutcome outcome = Scorer.score(item, Items.plainIds(item), none);
                assertEquals(Verdict.UNANSWERED, outcome.verdict());
                assertEquals(0, outcome.score());
                assertEquals(item.marks(), outcome.max());
                assertFalse(outcome.pending());
            }
            assertEquals(
                    Verdict.UNANSWERED,
                    Scorer.score(item, Items.plainIds(item), null).verdict());
        }
    }

    /** Stored data that does not fit is broken, and must not pass for a wrong answer. */
    @Test
    void anIdThatWasNotDrawnIsAnErrorAndNotAWrongAnswer() {
        assertThrows(IllegalArgumentException.class, () -> score(Items.SINGLE, response("zzz")));
        assertThrows(IllegalArgumentException.class, () -> score(Items.MATCH, response("s1")));
    }

    @Test
    void evidenceWithoutItsSentencesIsAnError() {
        String bare = Items.EVIDENCE.replaceAll("(?s),\\s*\"sentences\".*", "}");
        assertThrows(IllegalStateException.class, () -> score(bare, response("a")));
    }
}
