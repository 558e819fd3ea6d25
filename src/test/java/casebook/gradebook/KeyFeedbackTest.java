package casebook.gradebook;

import static org.junit.jupiter.api.Assertions.assertEquals;

import casebook.cases.Passage;
import casebook.gradebook.EvidenceRow.Acceptance;
import casebook.gradebook.LitPassage.Run;
import casebook.gradebook.LitPassage.Span;
import casebook.item.AssessmentItem;
import casebook.item.CandidateIds;
import casebook.item.EvidenceInteraction;
import casebook.item.Items;
import casebook.item.LexicalResponse;
import casebook.scoring.GivenAnswer;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class KeyFeedbackTest {

    private static CandidateIds others(AssessmentItem item) {
        return new CandidateIds(Map.of(
                "RESPONSE",
                Items.plainIds(item).shown("RESPONSE").stream()
                        .map(shown -> new CandidateIds.Shown(shown.authored(), "other" + shown.candidate()))
                        .toList()));
    }

    private static GivenAnswer chose(AssessmentItem item, long attempt, String option) {
        return new GivenAnswer(attempt, 1, 101, others(item), Items.response("other" + option));
    }

    @Test
    void wordsAreLitWhereAnySpanCoversThem() {
        Passage passage = Passage.of("p-x", "A", LocalDate.of(2024, 1, 17), "", "One two three four.", "ours");
        LitPassage lit =
                LitPassage.of("c", passage, "Opening", List.of(new Span(8, 13), new Span(4, 7), new Span(5, 9)));
        assertEquals(
                new LitPassage(
                        "c",
                        "p-x",
                        "Opening",
                        "A",
                        List.of(new Run("One ", false), new Run("two three", true), new Run(" four.", false))),
                lit);
    }

    /** A Gothic letter is one code point and two UTF-16 units. */
    @Test
    void offsetsCountCodePoints() {
        Passage passage = Passage.of("p-x", "A", LocalDate.of(2024, 1, 17), "", "\uD800\uDF30b c", "ours");
        assertEquals(
                List.of(new Run("\uD800\uDF30", false), new Run("b", true), new Run(" c", false)),
                LitPassage.of("c", passage, "", List.of(new Span(1, 2))).runs());
    }

    /** Accepted are the first two sentences of p-recall, or the second of p-after: none is in both. */
    @Test
    void theEvidenceTableHasWhatWasMarkedAndWhatWouldHaveBeenAccepted() {
        AssessmentItem item = Items.item(Items.EVIDENCE);
        EvidenceInteraction evidence = (EvidenceInteraction) item.interaction();
        LexicalResponse response = new LexicalResponse(
                Map.of("RESPONSE", List.of("a"), "EVIDENCE", List.of("p-recall.s1", "p-recall.s3")));
        assertEquals(
                List.of(
                        new EvidenceRow("p-recall", "Pakistan recalled its envoy.", true, Acceptance.EITHER),
                        new EvidenceRow("p-recall", "It spoke of a <breach>.", false, Acceptance.EITHER),
                        new EvidenceRow("p-recall", "Markets were calm.", true, Acceptance.NEVER),
                        new EvidenceRow("p-after", "Both ministers spoke.", false, Acceptance.EITHER)),
                EvidenceRow.of(evidence, Items.plainIds(item), response));
    }

    @Test
    void sharesAreCountedUnderTheReadersIds() {
        AssessmentItem item = Items.item(Items.SINGLE);
        List<GivenAnswer> answers = List.of(
                chose(item, 1, "a"),
                chose(item, 2, "a"),
                chose(item, 3, "b"),
                chose(item, 4, "a"),
                chose(item, 5, "c"));
        assertEquals(
                Optional.of(new OptionShares(5, Map.of("a", 3, "b", 1, "c", 1, "d", 0))),
                OptionShares.of(item, Items.plainIds(item), answers));
    }

    @Test
    void fourAnswersAreTooFewToShow() {
        AssessmentItem item = Items.item(Items.SINGLE);
        List<GivenAnswer> four =
                List.of(chose(item, 1, "a"), chose(item, 2, "a"), chose(item, 3, "b"), chose(item, 4, "a"));
        assertEquals(Optional.empty(), OptionShares.of(item, Items.plainIds(item), four));
    }

    @Test
    void anItemWithoutChoicesHasNoShares() {
        AssessmentItem order = Items.item(Items.ORDER);
        GivenAnswer answer = new GivenAnswer(1, 1, 101, Items.plainIds(order), Items.response("a", "b", "c", "d"));
        assertEquals(
                Optional.empty(),
                OptionShares.of(order, Items.plainIds(order), List.of(answer, answer, answer, answer, answer)));
    }
}
