package casebook.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casebook.cases.StatementType;
import casebook.commentary.Actor;
import casebook.commentary.ActorKind;
import casebook.commentary.Sentence;
import casebook.commentary.Statement;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The expected values are read off the text in {@link Bridge}; nothing of it comes from the code. */
class ShapingTest {
    private final WorkingDraft draft = Bridge.draft();

    private static List<String> sentences(WorkingDraft draft) {
        return draft.text().sentences().map(draft.text()::of).toList();
    }

    private static Actor actor(WorkingDraft draft, String name) {
        return draft.found().actors().called(name).orElseThrow();
    }

    private int at(String words) {
        return draft.text().text().indexOf(words);
    }

    @Test
    void theTextIsThereWithoutWhatSurroundsIt() {
        assertEquals(7, sentences(draft).size());
        assertEquals(
                "On 2 April 2024 Norway closed the Kell bridge to lorries from Finland.",
                sentences(draft).getFirst());
        assertTrue(draft.text().removed().stream()
                .anyMatch(one -> one.text().equals("Share this article on social media")));
    }

    @Test
    void aStatementTakesTheTypeThatAPersonGivesIt() {
        Shaped.Changed changed = Bridge.changed(draft, new Deed.Retype("s3", StatementType.FORECAST));
        Statement now = changed.draft().statement("s3").orElseThrow();
        assertEquals(StatementType.FORECAST, now.type());
        assertEquals("set by hand", now.reason());
        assertEquals(Did.of("retyped").text("3").word("bench.noun.FORECAST"), changed.what());
    }

    @Test
    void aStatementIsSplitBetweenTwoWords() {
        WorkingDraft split = Bridge.after(draft, new Deed.Split("s1", at("closed the Kell")));
        assertEquals(8, sentences(split).size());
        assertEquals("On 2 April 2024 Norway", sentences(split).get(0));
        assertEquals(
                "closed the Kell bridge to lorries from Finland.",
                sentences(split).get(1));
        String second = split.text().sentences().toList().get(1).id();
        assertEquals("s8", second);
        assertEquals("s8", actor(split, "Finland").mentions().getFirst().sentence());
        assertEquals("s1", actor(split, "Norway").mentions().getFirst().sentence());
        assertEquals(8, split.found().statements().size());
    }

    @Test
    void whatWasSplitJoinsAgain() {
        WorkingDraft split = Bridge.after(draft, new Deed.Split("s1", at("closed the Kell")));
        WorkingDraft joined = Bridge.after(split, new Deed.Join("s1"));
        assertEquals(sentences(draft), sentences(joined));
        assertEquals(
                actor(draft, "Finland").mentions(), actor(joined, "Finland").mentions());
    }

    @Test
    void theLastStatementOfAParagraphJoinsWithNone() {
        assertEquals("bench.refused.join", Bridge.refusal(draft, new Deed.Join("s3")));
    }

    @Test
    void selectedWordsBecomeAnActorAndAProposal() {
        int start = at("transport ministry");
        WorkingDraft marked = Bridge.after(
                draft,
                new Deed.MarkActor("s2", start, start + 18, "Norwegian transport ministry", ActorKind.ORGANISATION));
        assertEquals(1, actor(marked, "Norwegian transport ministry").mentions().size());
        assertEquals(
                List.of("transport ministry"),
                actor(marked, "Norwegian transport ministry").aliases());
        assertTrue(marked.proposal("a-norwegian-transport-ministry").isPresent());
    }

    @Test
    void aMarkIsTakenAwayAndWithTheLastOneTheActor() {
        Actor norway = actor(draft, "Norway");
        WorkingDraft now = draft;
        for (var one : norway.mentions()) {
            now = Bridge.after(now, new Deed.Unmark(Deed.Mark.ACTOR, one.start(), one.end(), "Norway"));
        }
        assertTrue(now.found().actors().called("Norway").isEmpty());
        assertTrue(now.proposal("a-norway").isEmpty());
    }

    @Test
    void selectedWordsBecomeAnEventWithItsDate() {
        int start = at("the autumn harvest");
        WorkingDraft marked = Bridge.after(draft, new Deed.MarkEvent("s7", start, start + 18, "2024-09"));
        assertTrue(marked.found().events().stream()
                .anyMatch(one -> one.expression().equals("the autumn harvest") && "2024-09".equals(one.date())));
    }

    @Test
    void twoActorsBecomeOne() {
        int both = actor(draft, "Norway").mentions().size()
                + actor(draft, "Finland").mentions().size();
        WorkingDraft merged = Bridge.after(draft, new Deed.MergeActors("Norway", "Finland"));
        assertEquals(both, actor(merged, "Finland").mentions().size());
        assertEquals("Finland", actor(merged, "Norway").name());
    }

    @Test
    void aRemovalIsUndoneWhereItStoodAndTakenBack() {
        int share = draft.text().removed().stream()
                .map(one -> one.text())
                .toList()
                .indexOf("Share this article on social media");
        WorkingDraft whole = Bridge.after(draft, new Deed.Restore(share));
        assertEquals("Share this article on social media", sentences(whole).get(5));
        assertEquals(
                sentences(draft).get(5), whole.text().of(whole.sentence("s6").orElseThrow()));
        WorkingDraft again = Bridge.after(whole, new Deed.TakeBack(0));
        assertEquals(draft.text(), again.text());
        assertEquals(draft.found(), again.found());
    }

    @Test
    void whatWasRetypedStaysSoWhenTheTextGrows() {
        WorkingDraft retyped = Bridge.after(draft, new Deed.Retype("s6", StatementType.CLAIM));
        WorkingDraft whole = Bridge.after(retyped, new Deed.Restore(0));
        assertEquals(StatementType.CLAIM, whole.statement("s6").orElseThrow().type());
    }

    @Test
    void whatAPersonHasDecidedOnStaysWhenTheRestIsDraftedAnew() {
        WorkingDraft accepted = Bridge.after(draft, new Deed.Decide(List.of("a-norway"), Held.State.ACCEPTED));
        WorkingDraft rejected = Bridge.after(accepted, new Deed.Decide(List.of("a-finland"), Held.State.REJECTED));
        WorkingDraft merged = Bridge.after(rejected, new Deed.MergeActors("Norway", "Finland"));
        assertEquals(
                Held.State.ACCEPTED, merged.proposal("a-norway").orElseThrow().state());
        assertEquals(
                Held.State.REJECTED, merged.proposal("a-finland").orElseThrow().state());
        assertEquals(
                1,
                merged.held().stream()
                        .filter(one -> one.id().startsWith("a-finland"))
                        .count());
    }

    @Test
    void aProposalThatIsEditedIsAcceptedAndKeepsWhatWasProposed() {
        Held norway = draft.proposal("a-norway").orElseThrow();
        JsonObject other = Json.createObjectBuilder(norway.content())
                .add("name", "Kingdom of Norway")
                .build();
        Held now = Bridge.after(draft, new Deed.Edit("a-norway", other))
                .proposal("a-norway")
                .orElseThrow();
        assertEquals("Kingdom of Norway", now.content().getString("name"));
        assertEquals(norway.content(), now.original());
        assertEquals(Held.State.ACCEPTED, now.state());
    }

    @Test
    void anEmptyEntryIsNotAcceptedBeforeItIsFilledIn() {
        WorkingDraft added = Bridge.after(draft, new Deed.Add(Blank.RIVAL, "B"));
        Held own = added.proposal("own-1").orElseThrow();
        assertEquals("rival-views", own.content().getString("heading"));
        assertFalse(own.isAccepted());
        assertTrue(own.isOwn());
    }

    static Stream<Deed> nonsense() {
        return Stream.of(
                new Deed.Retype("s99", StatementType.FACT),
                new Deed.Retype("s1", StatementType.PLANNED),
                new Deed.Split("s1", 0),
                new Deed.Split("s2", -5),
                new Deed.MarkEvent("s1", 5, 5, null),
                new Deed.MarkEvent("s1", 0, 100_000, null),
                new Deed.MarkEvent("s1", 0, 4, "2 April"),
                new Deed.MarkActor("s1", 0, 4, " ", ActorKind.STATE),
                new Deed.Unmark(Deed.Mark.CONCEPT, 0, 4, "deterrence/denial"),
                new Deed.Unmark(Deed.Mark.EVENT, 9, 3, ""),
                new Deed.MergeActors("Norway", "Norway"),
                new Deed.Restore(99),
                new Deed.TakeBack(0),
                new Deed.Decide(List.of("nothing"), Held.State.ACCEPTED));
    }

    @ParameterizedTest
    @MethodSource("nonsense")
    void whatCannotBeDoneIsRefusedWithAKnownReason(Deed deed) {
        assertTrue(Bridge.refusal(draft, deed).startsWith("bench.refused."));
    }

    /** As the form is read again after every deed, so is it after these. */
    @Test
    void everyStateIsReadAsItWasWritten() {
        WorkingDraft state = Bridge.after(draft, new Deed.Restore(0));
        for (Deed deed : List.<Deed>of(
                new Deed.Retype("s3", StatementType.FACT),
                new Deed.Decide(List.of("a-norway"), Held.State.REJECTED),
                new Deed.MergeActors("Norway", "Finland"),
                new Deed.Add(Blank.DECISION, "A"))) {
            JsonObject before = WorkingDraftJson.write(state);
            state = Bridge.after(state, deed);
            JsonObject after = WorkingDraftJson.write(state);
            assertEquals(after, WorkingDraftJson.write(WorkingDraftJson.read(after)));
            assertEquals(after, TreeDiff.between(before, after).apply(before));
            assertEquals(before, TreeDiff.between(after, before).apply(after));
        }
    }

    @Test
    void sentencesKeepTheirOrder() {
        WorkingDraft split = Bridge.after(draft, new Deed.Split("s1", at("closed the Kell")));
        List<Sentence> all = WorkingDraftJson.read(WorkingDraftJson.write(split))
                .text()
                .sentences()
                .toList();
        assertEquals(
                List.of("s1", "s8", "s2", "s3", "s4", "s5", "s6", "s7"),
                all.stream().map(Sentence::id).toList());
    }
}
