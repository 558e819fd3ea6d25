package casebook.questionbank;

import static casebook.questionbank.ItemEvent.Type.COMMENTED;
import static casebook.questionbank.ItemEvent.Type.RESTORED;
import static casebook.questionbank.ItemEvent.Type.RETIRED;
import static casebook.questionbank.ItemEvent.Type.RETURNED;
import static casebook.questionbank.ItemEvent.Type.REVIEWED;
import static casebook.questionbank.ItemEvent.Type.SENT;
import static org.junit.jupiter.api.Assertions.assertEquals;

import casebook.item.Status;
import casebook.questionbank.ReviewDesk.Refusal;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Rule M4 of the content guide and the path draft, in review, reviewed, retired. */
class ReviewDeskTest {
    private static final long WRITER = 1;
    private static final long OTHER = 2;

    private static ReviewDesk desk(Status status, boolean sound, boolean drawn) {
        return new ReviewDesk(status, Set.of(WRITER), sound, drawn);
    }

    @Test
    void whoeverWroteAVersionNeverLetsItPass() {
        ReviewDesk waiting = desk(Status.IN_REVIEW, true, false);
        assertEquals(Optional.of(Refusal.OWN_WORK), waiting.refusal(REVIEWED, WRITER, ""));
        assertEquals(Optional.empty(), waiting.refusal(REVIEWED, OTHER, ""));
    }

    @Test
    void whatTheRulesStopIsNeitherSentNorPassed() {
        assertEquals(
                Optional.of(Refusal.UNSOUND), desk(Status.DRAFT, false, false).refusal(SENT, WRITER, ""));
        assertEquals(
                Optional.of(Refusal.UNSOUND),
                desk(Status.IN_REVIEW, false, false).refusal(REVIEWED, OTHER, ""));
    }

    @Test
    void aVersionIsSentFirst() {
        assertEquals(
                Optional.of(Refusal.NOT_IN_REVIEW),
                desk(Status.DRAFT, true, true).refusal(REVIEWED, OTHER, ""));
        assertEquals(
                Optional.of(Refusal.NOT_A_DRAFT),
                desk(Status.REVIEWED, true, true).refusal(SENT, WRITER, ""));
    }

    @Test
    void whatTakesWorkBackHasAReason() {
        assertEquals(
                Optional.of(Refusal.WORDS_MISSING),
                desk(Status.IN_REVIEW, true, false).refusal(RETURNED, OTHER, " "));
        assertEquals(
                Optional.of(Refusal.WORDS_MISSING),
                desk(Status.REVIEWED, true, true).refusal(RETIRED, OTHER, ""));
        assertEquals(
                Optional.of(Refusal.WORDS_MISSING),
                desk(Status.DRAFT, true, false).refusal(COMMENTED, OTHER, ""));
        assertEquals(Optional.empty(), desk(Status.REVIEWED, true, true).refusal(RETIRED, OTHER, "It was misread."));
    }

    @Test
    void onlyWhatIsDrawnIsRetiredAndOnlyWhatIsRetiredComesBack() {
        assertEquals(
                Optional.of(Refusal.NOT_DRAWN), desk(Status.DRAFT, true, false).refusal(RETIRED, OTHER, "w"));
        assertEquals(
                Optional.of(Refusal.NOT_RETIRED),
                desk(Status.REVIEWED, true, true).refusal(RESTORED, OTHER, ""));
        assertEquals(Optional.empty(), desk(Status.RETIRED, true, false).refusal(RESTORED, WRITER, ""));
    }
}
