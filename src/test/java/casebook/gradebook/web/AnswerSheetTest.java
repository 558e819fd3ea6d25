package casebook.gradebook.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casebook.gradebook.Feedback;
import casebook.gradebook.web.AnswerRow.State;
import casebook.item.BaseType;
import casebook.item.CandidateInteraction;
import casebook.item.CandidateInteraction.Arrange;
import casebook.item.CandidateInteraction.Associable;
import casebook.item.CandidateInteraction.CandidateOption;
import casebook.item.CandidateInteraction.Choose;
import casebook.item.CandidateInteraction.Decide;
import casebook.item.CandidateInteraction.FillByTyping;
import casebook.item.CandidateInteraction.Join;
import casebook.item.CandidateInteraction.Point;
import casebook.item.CandidateInteraction.Rank;
import casebook.item.CandidateInteraction.TypedGap;
import casebook.item.CandidateItem;
import casebook.item.KeyView;
import casebook.item.KeyView.OptionKey;
import casebook.item.Kind;
import casebook.item.LexicalResponse;
import casebook.item.Verdict;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AnswerSheetTest {
    private static final List<CandidateOption> THREE =
            List.of(new CandidateOption("x", "X"), new CandidateOption("y", "Y"), new CandidateOption("z", "Z"));

    @Test
    void anOptionSaysWhetherItIsYoursOrTheKeyAndWhyItAttracts() {
        AnswerSheet sheet = sheet(new Choose(THREE, false, 0, 1), given("x"), given("z"), Verdict.INCORRECT);
        assertEquals(
                List.of(true, false, false),
                sheet.options().stream().map(AnswerSheet.Option::yours).toList());
        assertEquals(
                List.of(false, false, true),
                sheet.options().stream().map(AnswerSheet.Option::key).toList());
        assertEquals("Because", sheet.options().getFirst().rationale());
        assertTrue(sheet.isMistaken());
    }

    @Test
    void howSureTheStudentWasIsToldWithTheOptions() {
        LexicalResponse sure = new LexicalResponse(Map.of("RESPONSE", List.of("x"), "CERTAINTY", List.of("2")));
        Choose asked = new Choose(THREE, false, 0, 1, CandidateInteraction.Toll.CERTAINTY);
        assertEquals("2", sheet(asked, sure, given("z"), Verdict.INCORRECT).text());
    }

    @Test
    void beforeTheKeysAreReleasedNothingIsRightOrWrong() {
        AnswerSheet sheet = AnswerSheet.of(slot(new Arrange(THREE), given("x", "y", "z"), Verdict.PARTIAL, null));
        assertEquals(
                List.of(State.UNKNOWN, State.UNKNOWN, State.UNKNOWN),
                sheet.rows().stream().map(AnswerRow::state).toList());
        assertEquals(
                List.of("", "", ""), sheet.rows().stream().map(AnswerRow::key).toList());
    }

    /** The way x, y where x, z is right: the first step agrees, the second does not. */
    @Test
    void aDecisionIsComparedPointByPoint() {
        Decide decide = new Decide(
                List.of(), List.of(new Point("First?", null, THREE), new Point("Then?", "x", THREE.subList(1, 3))));
        AnswerSheet sheet = sheet(decide, given("x", "y"), given("x", "z"), Verdict.PARTIAL);
        assertEquals(
                List.of("First?", "Then?"),
                sheet.rows().stream().map(AnswerRow::label).toList());
        assertEquals(
                List.of(State.RIGHT, State.WRONG),
                sheet.rows().stream().map(AnswerRow::state).toList());
    }

    @Test
    void anOrderIsComparedPlaceByPlace() {
        AnswerSheet sheet = sheet(new Arrange(THREE), given("x", "z", "y"), given("x", "y", "z"), Verdict.PARTIAL);
        assertEquals(
                List.of(State.RIGHT, State.WRONG, State.WRONG),
                sheet.rows().stream().map(AnswerRow::state).toList());
        assertTrue(sheet.isByPairs());
        assertFalse(sheet.isCounted());
    }

    @Test
    void ranksAreComparedByOrderAndStandInThatOfTheKey() {
        AnswerSheet sheet =
                sheet(new Rank(THREE, true), given("x 5", "y 2", "z 2"), given("x 2", "y 1", "z 1"), Verdict.CORRECT);
        assertEquals(
                List.of("Y", "Z", "X"),
                sheet.rows().stream().map(AnswerRow::label).toList());
        assertEquals(
                List.of("1", "1", "2"),
                sheet.rows().stream().map(AnswerRow::yours).toList());
        assertEquals(3, sheet.getRight());
    }

    @Test
    void aPairWithoutAPartnerIsOpen() {
        Join join = new Join(
                List.of(new Associable("s1", "One", 1), new Associable("s2", "Two", 1)),
                List.of(new Associable("t1", "Fact", 0), new Associable("t2", "Claim", 0)));
        AnswerSheet sheet = sheet(join, given("s1 t1"), given("s1 t1", "s2 t2"), Verdict.PARTIAL);
        assertEquals(
                List.of(State.RIGHT, State.OPEN),
                sheet.rows().stream().map(AnswerRow::state).toList());
        assertEquals("Claim", sheet.rows().get(1).key());
        assertEquals(1, sheet.getRight());
    }

    @Test
    void whatWasTypedIsEscapedAndAGapShowsItsNumber() {
        FillByTyping fill = new FillByTyping(
                "<p>To seek <span data-gap=\"G1\"></span>.</p>", List.of(new TypedGap("G1", BaseType.STRING, 40)));
        AnswerSheet sheet = sheet(
                fill,
                new LexicalResponse(Map.of("G1", List.of("<b>depth"))),
                new LexicalResponse(Map.of("G1", List.of("strategic depth"))),
                Verdict.INCORRECT);
        assertEquals("<p>To seek <span class=\"gapmark\">1</span>.</p>", sheet.text());
        assertEquals("&lt;b&gt;depth", sheet.rows().getFirst().yours());
        assertEquals(State.WRONG, sheet.rows().getFirst().state());
    }

    private static LexicalResponse given(String... values) {
        return new LexicalResponse(Map.of("RESPONSE", List.of(values)));
    }

    private static AnswerSheet sheet(
            CandidateInteraction interaction, LexicalResponse given, LexicalResponse right, Verdict verdict) {
        KeyView view = new KeyView(
                right,
                "",
                Map.of("x", new OptionKey("Because", null)),
                List.of(),
                Map.of(),
                List.of(),
                Map.of(),
                null,
                null);
        return AnswerSheet.of(slot(
                interaction,
                given,
                verdict,
                new Feedback.Key(view, "c", "Concept", Map.of(), List.of(), List.of(), null)));
    }

    private static Feedback.OfSlot slot(
            CandidateInteraction interaction, LexicalResponse given, Verdict verdict, Feedback.@Nullable Key key) {
        CandidateItem item = new CandidateItem(Kind.CHOICE, "<p>Which?</p>", null, interaction);
        return new Feedback.OfSlot(1, 1.0, 2, verdict, item, given, key);
    }
}
