package casebook.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import casebook.delivery.StoredSave;
import casebook.item.Items;
import casebook.item.Verdict;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Scores worked by hand from the formulas of the contract, section 6. */
class SlotScoringTest {
    private static final Instant NOW = Sittings.SUBMITTED;

    private static ScoreEntry scored(String tree, @Nullable StoredSave save) {
        return SlotScoring.scored(7, Sittings.slot(1, tree), save, null, NOW);
    }

    /** Both keys of two and one wrong of three: 1 - 1/3 of 3 marks. */
    @Test
    void whatWasSavedIsScored() {
        ScoreEntry entry = scored(Items.MULTIPLE, Sittings.save(1, "{\"RESPONSE\":[\"a\",\"b\",\"c\"]}"));
        assertEquals(
                new ScoreEntry(7, 1, 101, "1", 2.0, null, 3, SlotVerdict.PARTIAL, "submitted", null, NOW),
                withScore(entry, 2.0));
        assertEquals(2.0, score(entry), 1e-12);
    }

    /** The same two thirds, of 1 mark. */
    @Test
    void aQuizThatGivesOtherMarksScalesTheScore() {
        ScoreEntry entry = SlotScoring.scored(
                7,
                Sittings.slot(1, Items.MULTIPLE, 1),
                Sittings.save(1, "{\"RESPONSE\":[\"a\",\"b\",\"c\"]}"),
                null,
                NOW);
        assertEquals(0.6666666667, score(entry), 1e-9);
        assertEquals(1, entry.max());
    }

    @Test
    void nothingSavedClearedAndBlankAreUnanswered() {
        for (StoredSave save :
                new @Nullable StoredSave[] {null, Sittings.save(1, null), Sittings.save(1, "{\"RESPONSE\":[]}")}) {
            ScoreEntry entry = scored(Items.SINGLE, save);
            assertEquals(SlotVerdict.UNANSWERED, entry.verdict());
            assertEquals(0.0, entry.score());
        }
    }

    @Test
    void anEssayHasNoScoreUntilSomebodyMarksIt() {
        ScoreEntry entry = scored(Items.ESSAY, Sittings.save(1, "{\"RESPONSE\":[\"An essay\"]}"));
        assertEquals(SlotVerdict.PENDING, entry.verdict());
        assertNull(entry.score());
        assertEquals(10, entry.max());
    }

    @Test
    void aSecondSubmitKeepsWhatTheFirstGave() {
        ScoreEntry first = scored(Items.SINGLE, Sittings.save(1, "{\"RESPONSE\":[\"a\"]}"));
        ScoreEntry second = SlotScoring.scored(
                7, Sittings.slot(1, Items.SINGLE), Sittings.save(1, "{\"RESPONSE\":[\"b\"]}"), first, NOW);
        assertEquals(2.0, first.score());
        assertEquals(0.0, second.score());
        assertEquals(2.0, second.before());
        assertEquals("submitted again", second.reason());
    }

    @Test
    void aScorerThatFailsIsHeardAndItsSlotIsPendingToStudents() {
        assertThrows(
                IllegalArgumentException.class,
                () -> scored(Items.SINGLE, Sittings.save(1, "{\"RESPONSE\":[\"zz\"]}")));
        ScoreEntry entry = SlotScoring.needsAttention(7, Sittings.slot(1, Items.SINGLE), null, NOW);
        assertEquals(SlotVerdict.NEEDS_ATTENTION, entry.verdict());
        assertNull(entry.score());
        assertEquals(Verdict.PENDING, entry.verdict().shown());
    }

    private static double score(ScoreEntry entry) {
        return Objects.requireNonNull(entry.score());
    }

    private static ScoreEntry withScore(ScoreEntry entry, double score) {
        return new ScoreEntry(
                entry.attempt(),
                entry.slot(),
                entry.itemVersion(),
                entry.scorerVersion(),
                score,
                entry.before(),
                entry.max(),
                entry.verdict(),
                entry.reason(),
                entry.by(),
                entry.at());
    }
}
