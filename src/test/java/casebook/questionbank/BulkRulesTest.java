package casebook.questionbank;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casebook.item.AssessmentItem;
import casebook.item.Status;
import casebook.questionbank.BulkPlan.Effect;
import casebook.questionbank.BulkPlan.Note;
import casebook.questionbank.BulkPlan.Refusal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a deed on several items does to one: a reviewed item on denial, objective LO1, that nobody has been given. */
class BulkRulesTest {
    private static final AssessmentItem BODY = SampleItems.item(SampleItems.tree(SampleItems.CHOICE));
    private static final QuestionBank SEAS = new QuestionBank(
            "seas",
            "Seas",
            "On seas.",
            "en",
            "CC-BY-4.0",
            List.of(new BankConcept("denial", "Denial")),
            List.of(),
            List.of());
    private static final QuestionBank HILLS =
            new QuestionBank("hills", "Hills", "On hills.", "en", "CC-BY-4.0", List.of(), List.of(), List.of());

    private static final BulkRules.Known REVIEWED = known(Status.REVIEWED, false, ItemUses.Use.NONE, true, false);

    @Test
    void aTagMakesANewDraftOfWhatIsReviewedAndWritesADraftAgain() {
        BulkRules rules = rules(new BulkDeed.Tag("resolve", ""), null);
        assertEquals(Effect.NEW_DRAFT, rules.judge(REVIEWED).effect());
        assertNull(rules.judge(REVIEWED).refusal());
        BulkRules.Known draft = known(Status.DRAFT, false, ItemUses.Use.NONE, false, true);
        assertEquals(Effect.DRAFT_AGAIN, rules.judge(draft).effect());
        BulkRules.Known waiting = known(Status.IN_REVIEW, false, ItemUses.Use.NONE, false, true);
        assertEquals(Effect.BACK_TO_DRAFT, rules.judge(waiting).effect());
    }

    @Test
    void aTagThatSaysNothingNewOrNothingKnownIsRefused() {
        assertEquals(
                Refusal.NOTHING_NEW,
                rules(new BulkDeed.Tag("denial", "LO1"), null).judge(REVIEWED).refusal());
        assertEquals(
                Refusal.OBJECTIVE_UNKNOWN,
                rules(new BulkDeed.Tag("denial", "LO9"), null).judge(REVIEWED).refusal());
        assertEquals(
                Refusal.OUT,
                rules(new BulkDeed.Tag("resolve", ""), null)
                        .judge(known(Status.RETIRED, false, ItemUses.Use.NONE, false, false))
                        .refusal());
        assertTrue(BODY.with(BODY.classification().tagged("resolve", "LO2"))
                .concepts()
                .equals(List.of("denial", "resolve")));
    }

    @Test
    void anItemMovesUnlessItsFileAnAssignmentOrTheOtherBankKeepsIt() {
        BulkDeed move = new BulkDeed.Move("seas");
        assertNull(rules(move, SEAS).judge(REVIEWED).refusal());
        assertEquals(
                Refusal.FROM_FILE,
                rules(move, SEAS)
                        .judge(known(Status.REVIEWED, true, ItemUses.Use.NONE, true, false))
                        .refusal());
        assertEquals(
                Refusal.ASSIGNED,
                rules(move, SEAS)
                        .judge(known(Status.REVIEWED, false, new ItemUses.Use(1, 0), true, false))
                        .refusal());
        assertEquals(
                Refusal.NAME_TAKEN,
                new BulkRules(move, SEAS, Set.of("an-item")).judge(REVIEWED).refusal());
        assertEquals(
                Refusal.CONCEPT_UNKNOWN,
                rules(new BulkDeed.Move("hills"), HILLS).judge(REVIEWED).refusal());
    }

    @Test
    void aCopySaysWhatHasToBeMended() {
        BulkPlan.Line line = rules(new BulkDeed.Copy("hills"), HILLS).judge(REVIEWED);
        assertNull(line.refusal());
        assertEquals(List.of(Note.CONCEPT_TO_MEND), line.notes());
        assertEquals(
                List.of(),
                rules(new BulkDeed.Copy("seas"), SEAS).judge(REVIEWED).notes());
    }

    @Test
    void onlyWhatIsDrawnIsArchived() {
        BulkRules rules = rules(new BulkDeed.Archive("worn out"), null);
        assertNull(rules.judge(REVIEWED).refusal());
        assertEquals(
                Refusal.NOT_DRAWN,
                rules.judge(known(Status.DRAFT, false, ItemUses.Use.NONE, false, true))
                        .refusal());
        assertEquals(
                List.of(Note.ASSIGNMENTS_KEEP, Note.FILE_BRINGS_BACK),
                rules.judge(known(Status.REVIEWED, true, new ItemUses.Use(2, 40), true, false))
                        .notes());
    }

    private static BulkRules rules(BulkDeed deed, @Nullable QuestionBank to) {
        return new BulkRules(deed, to, Set.of("another"));
    }

    private static BulkRules.Known known(
            Status status, boolean fromFile, ItemUses.Use use, boolean drawn, boolean rewritable) {
        ItemLine line = new ItemLine(
                1,
                1,
                "an-item",
                5,
                1,
                status,
                drawn ? 5L : null,
                List.of("denial"),
                "LO1",
                "choice",
                "apply",
                "A",
                1,
                AnchorStanding.KEPT,
                false);
        return new BulkRules.Known(line, BODY, Set.of("LO1", "LO2"), fromFile, use, drawn, rewritable);
    }
}
