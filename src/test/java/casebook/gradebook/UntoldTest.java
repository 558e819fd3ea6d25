package casebook.gradebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casebook.assessment.ReleaseRule;
import casebook.cases.SampleCase;
import casebook.item.AssessmentItem;
import casebook.item.Items;
import casebook.item.Verdict;
import casebook.scoring.AttemptScore;
import casebook.scoring.Sittings;
import casebook.scoring.SlotVerdict;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A forecast's outcome is kept from a student until the part of the case that tells it is open. Part B is of 20 May 2031. */
class UntoldTest {

    private static AssessmentItem resolvedOn(String day) {
        return Items.item(Items.TERMED.replace("2024-05-01", day));
    }

    private static boolean kept(AssessmentItem item, String... open) {
        return Untold.isKept(item, SampleCase.whole(), Set.of(open));
    }

    @Test
    void theOutcomeWaitsForThePartThatTellsIt() {
        assertTrue(kept(resolvedOn("2031-05-10"), "A"));
        assertTrue(kept(resolvedOn("2031-05-20"), "A"));
        assertFalse(kept(resolvedOn("2031-05-10"), "A", "B"));
    }

    @Test
    void whatNoPartTellsOrIsNoForecastIsNotKept() {
        assertFalse(kept(resolvedOn("2031-05-21"), "A"));
        assertFalse(kept(Items.item(Items.FORECAST), "A"));
        assertFalse(kept(Items.item(Items.SINGLE), "A"));
    }

    /** Of 2 marks 1.5 were won, of 4 marks 3.2: were the second shown, the sum would tell the outcome. */
    @Test
    void neitherKeyNorMarksNorTheSumTellIt() {
        FeedbackSheet sheet = new FeedbackSheet(
                Sittings.submitted(),
                Sittings.assignment(1, List.of()),
                List.of(Sittings.slot(1, Items.SINGLE), Sittings.slot(2, Items.TERMED)),
                Map.of(),
                Map.of(
                        1, Sittings.entry(1, 1.5, 2, SlotVerdict.PARTIAL),
                        2, Sittings.entry(2, 3.2, 4, SlotVerdict.PARTIAL)));
        Feedback.Shown shown = sheet.at(ReleaseRule.Shows.MARKS, Sittings.SUBMITTED, Set.of(2), Map::of);

        assertEquals(new AttemptScore(1.5, 6, 1), shown.score());
        assertEquals(1.5, shown.slots().getFirst().score());
        Feedback.OfSlot forecast = shown.slots().getLast();
        assertNull(forecast.score());
        assertNull(forecast.key());
        assertEquals(Verdict.PENDING, forecast.verdict());
        assertTrue(forecast.untold());
    }
}
