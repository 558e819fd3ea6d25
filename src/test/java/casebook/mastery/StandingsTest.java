package casebook.mastery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import casebook.item.AssessmentItem;
import casebook.item.CandidateIds;
import casebook.item.Items;
import casebook.item.LexicalResponse;
import casebook.mastery.ConceptStanding.CommonMisconception;
import casebook.scoring.Sittings;
import casebook.scoring.SlotVerdict;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class StandingsTest {
    private static final Instant FIRST = Instant.parse("2026-11-02T09:40:00Z");
    private static final Instant SECOND = Instant.parse("2026-11-09T09:40:00Z");
    private static final Vocabulary WORDS = new Vocabulary(
            Map.of("compellence", "Compellence"), Map.of("confused-with-punishment", "Confused with punishment"));

    private static ConceptTally tally(
            long attempt, String concept, int questions, double score, double max, Instant at) {
        return new ConceptTally(20, attempt, concept, questions, score, max, at);
    }

    /** Slots 1 and 2 are on one concept, slot 3 on another, slot 4 waits for a marker. */
    @Test
    void anAttemptIsTalliedByMainConceptWithoutWhatHasNoScore() {
        List<ConceptTally> tallies = ConceptTally.of(
                20,
                7,
                FIRST,
                List.of(
                        Sittings.entry(1, 1.0, 2, SlotVerdict.PARTIAL),
                        Sittings.entry(2, 3.0, 3, SlotVerdict.CORRECT),
                        Sittings.entry(3, 0.0, 1, SlotVerdict.UNANSWERED),
                        Sittings.entry(4, null, 10, SlotVerdict.PENDING)),
                version -> version < 103 ? "compellence" : "reputation");
        assertEquals(List.of(tally(7, "compellence", 2, 4, 5, FIRST), tally(7, "reputation", 1, 0, 1, FIRST)), tallies);
    }

    /** Four of five marks over two questions: s = 1.6, mean 2.1 / 3. */
    @Test
    void anEstimateIsTheProportionOfMarksOverTheNumberOfQuestions() {
        assertEquals(0.7, tally(7, "compellence", 2, 4, 5, FIRST).estimate().mean(), 1e-12);
    }

    /**
     * Compellence: 0 of 2 at first, mean 0.5 / 3; then 2 of 4 questions right in all, mean 2.5 / 5. Reputation 1 of 4:
     * mean 1.5 / 5.
     */
    @Test
    void theWeakestConceptComesFirstWithItsHistory() {
        List<ConceptStanding> standings = Standings.of(
                List.of(
                        tally(7, "compellence", 2, 0, 4, FIRST),
                        tally(7, "reputation", 4, 1, 4, FIRST),
                        tally(8, "compellence", 2, 4, 4, SECOND)),
                Map.of("compellence", Map.of("confused-with-punishment", 2, "wrong-actor", 1)),
                WORDS);
        assertEquals(
                List.of("reputation", "compellence"),
                standings.stream().map(ConceptStanding::concept).toList());
        ConceptStanding compellence = standings.getLast();
        assertEquals("Compellence", compellence.name());
        assertEquals(0.5, compellence.estimate().mean(), 1e-12);
        assertEquals(4, compellence.estimate().questions());
        assertEquals(
                List.of(FIRST, SECOND),
                compellence.history().stream().map(ConceptStanding.Point::at).toList());
        assertEquals(0.5 / 3, compellence.history().getFirst().estimate().mean(), 1e-12);
        assertEquals(
                new CommonMisconception("confused-with-punishment", "Confused with punishment", 2, 4),
                compellence.commonest());
        assertNull(standings.getFirst().commonest());
    }

    @Test
    void anIdWithoutANameIsMadeReadable() {
        assertEquals("Recall for consultations", WORDS.concept("recall-for-consultations"));
        assertEquals("Wrong actor", WORDS.misconception("wrong-actor"));
    }

    @Test
    void onlyWrongOptionsThatWereChosenShowAMisconception() {
        AssessmentItem item = Items.item(Items.SINGLE);
        CandidateIds ids = Items.plainIds(item);
        assertEquals(Set.of("canary-one"), Misconceptions.shownBy(item, ids, Items.response("b")));
        assertEquals(Set.of(), Misconceptions.shownBy(item, ids, Items.response("a")));
        AssessmentItem gaps = Items.item(Items.INLINE);
        assertEquals(
                Set.of("canary-two"),
                Misconceptions.shownBy(
                        gaps,
                        Items.plainIds(gaps),
                        new LexicalResponse(Map.of("G1", List.of("c"), "G2", List.of("y")))));
        AssessmentItem order = Items.item(Items.ORDER);
        assertEquals(
                Set.of(), Misconceptions.shownBy(order, Items.plainIds(order), Items.response("b", "a", "c", "d")));
    }
}
