package casebook.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casebook.cases.StatementType;
import casebook.commentary.Annotations;
import casebook.commentary.Cleaning;
import casebook.commentary.Sentence;
import casebook.commentary.draft.JointDraft;
import casebook.commentary.draft.Proposal;
import casebook.commentary.sources.Dispute.Matter;
import casebook.workbench.Contested.Stand;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Two commentaries that were invented for this test; on what they differ is by design. */
class SeveralSourcesTest {
    private static final String ONE = """
            A bargain at the bridge
            By Laura Marsh
            The Kell Review, 12 May 2024

            On 2 April 2024 Norway closed the Kell bridge to lorries from Finland. Its transport ministry said the deck was unsafe.

            On 8 April 2024 Finland moved a second battalion to Oulu, within sight of the river. On 11 April 2024 Norway recalled its ambassador from Helsinki.
            """;
    private static final String OTHER = """
            What the closing of a bridge meant
            By Olli Maki
            The Oulu Post, 14 May 2024

            On 3 April 2024 Norway closed the Kell bridge to lorries from Finland. The closure was an act of spite rather than of engineering.

            On 20 April 2024 Sweden sent engineers to the Kell bridge. Its inspectors will find nothing before the summer.
            """;

    private static final Shaping SHAPING = new Shaping(List.of(), sources -> {
        JointDraft draft = JointDraft.of(sources, List.of());
        return new Drafting.Drafted(draft.head(), Proposals.held(draft), Proposals.tree(draft.doubts()));
    });

    private final WorkingDraft one =
            SHAPING.proposed(WorkingDraft.of("", ONE, Annotations.of(Cleaning.of(ONE), List.of())));
    private final WorkingDraft both = after(one, "", new Deed.AddSource("", OTHER, Cleaning.of(OTHER)));

    private static WorkingDraft after(WorkingDraft draft, String source, Deed deed) {
        if (SHAPING.apply(draft, source, deed) instanceof Shaped.Changed changed) {
            return changed.draft();
        }
        throw new AssertionError("it was refused");
    }

    private static String refusal(WorkingDraft draft, Deed deed) {
        if (SHAPING.apply(draft, "", deed) instanceof Shaped.Refused refused) {
            return refused.why();
        }
        throw new AssertionError("it was not refused");
    }

    private static Held event(WorkingDraft draft, String rest) {
        return draft.held().stream()
                .filter(held -> held.kind().equals("EVENT") && held.rests().contains(rest))
                .findFirst()
                .orElseThrow();
    }

    private static JsonObject published(WorkingDraft draft, String id) {
        return Proposals.accepted(draft).stream()
                .filter(proposal -> proposal.id().equals(id))
                .map(Proposal::content)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void anEventThatBothTellIsOneEntryThatRestsOnBoth() {
        Held closing = event(both, "s1");
        assertEquals(List.of("s1", "b-s1"), closing.rests());
        assertEquals("2024-04-02", closing.content().getString("date"));
        assertEquals(Matter.DATE, closing.contested().getFirst().what().matter());
        assertEquals(
                List.of("a 2024-04-02", "b 2024-04-03"),
                closing.contested().getFirst().what().sides().stream()
                        .map(side -> side.source() + " " + side.says())
                        .toList());
        assertEquals(Stand.OPEN, closing.contested().getFirst().stand());
    }

    @Test
    void whatOnlyTheOtherTellsJoinsTheTimelineUnderItsName() {
        Held engineers = event(both, "b-s3");
        assertEquals("2024-04-20", engineers.content().getString("date"));
        assertTrue(
                engineers.content().getString("text").endsWith("— The Oulu Post (14 May 2024)"),
                () -> engineers.content().toString());
        assertEquals(
                both.held().stream()
                        .filter(held -> held.kind().equals("EVENT"))
                        .map(held -> held.content().getString("date"))
                        .sorted()
                        .toList(),
                both.held().stream()
                        .filter(held -> held.kind().equals("EVENT"))
                        .map(held -> held.content().getString("date"))
                        .toList());
    }

    @Test
    void anActorOfBothIsOneAndOneOfTheOtherIsAdded() {
        List<String> names = both.held().stream()
                .filter(held -> held.kind().equals("ACTOR"))
                .map(held -> held.content().getString("name"))
                .toList();
        assertEquals(1, names.stream().filter("Norway"::equals).count());
        assertTrue(names.contains("Sweden"));
        assertTrue(both.proposal("a-norway").orElseThrow().rests().contains("b-s1"));
    }

    @Test
    void noTwoEntriesHaveOneId() {
        assertEquals(
                both.held().size(),
                both.held().stream().map(Held::id).collect(Collectors.toSet()).size());
    }

    @Test
    void aDisputedEntryIsPublishedWithBothAccountsUntilOneIsChosen() {
        String id = event(both, "s1").id();
        WorkingDraft accepted = after(both, "", new Deed.Decide(List.of(id), Held.State.ACCEPTED));
        assertEquals(
                "Accounts differ on the date: The Kell Review (12 May 2024) has 2 April 2024; The Oulu Post (14 May 2024) has 3 April 2024.",
                published(accepted, id).getString("disputed"));
        WorkingDraft kept = after(accepted, "", new Deed.Settle(id, 0, "", ""));
        assertEquals(Stand.KEPT, event(kept, "s1").contested().getFirst().stand());
        assertTrue(published(kept, id).containsKey("disputed"));
        WorkingDraft chosen = after(kept, "", new Deed.Settle(id, 0, "b", "The order is dated the third."));
        assertEquals("2024-04-03", published(chosen, id).getString("date"));
        assertFalse(published(chosen, id).containsKey("disputed"));
        assertTrue(Accounts.chosen(chosen).getFirst().message().endsWith("source B: The order is dated the third."));
        WorkingDraft again = after(chosen, "", new Deed.Settle(id, 0, "", ""));
        assertEquals("2024-04-02", published(again, id).getString("date"));
    }

    @Test
    void toFollowASourceNeedsAReason() {
        String id = event(both, "s1").id();
        assertEquals("bench.refused.note", refusal(both, new Deed.Settle(id, 0, "b", " ")));
        assertEquals("bench.refused.gone", refusal(both, new Deed.Settle(id, 7, "b", "why")));
        assertEquals("bench.refused.gone", refusal(both, new Deed.Settle(id, 0, "z", "why")));
    }

    @Test
    void whatAPersonAcceptedOrWroteStaysWhenASourceJoinsAndGoes() {
        String id = event(one, "s1").id();
        JsonObject own = Json.createObjectBuilder(event(one, "s1").content())
                .add("title", "The bridge is closed")
                .build();
        WorkingDraft edited = after(one, "", new Deed.Edit(id, own));
        WorkingDraft joined = after(edited, "", new Deed.AddSource("", OTHER, Cleaning.of(OTHER)));
        Held there = joined.proposal(id).orElseThrow();
        assertEquals("The bridge is closed", there.content().getString("title"));
        assertTrue(there.isAccepted());
        assertEquals(List.of("s1", "b-s1"), there.rests());
        WorkingDraft alone = after(joined, "", new Deed.RemoveSource("b"));
        assertEquals(edited.held(), alone.held());
    }

    @Test
    void theFirstSourceMayGoAndTheOtherKeepsItsLetter() {
        WorkingDraft left = after(both, "", new Deed.RemoveSource("a"));
        assertEquals("b", left.shown().id());
        assertEquals("2024-04-03", event(left, "b-s1").content().getString("date"));
        assertEquals("bench.refused.only", refusal(left, new Deed.RemoveSource("b")));
        assertEquals(left, WorkingDraftJson.read(WorkingDraftJson.write(left)));
    }

    @Test
    void aDeedIsDoneToTheSourceThatIsShownAndToNoOther() {
        WorkingDraft typed = after(both, "b", new Deed.Retype("s2", StatementType.CLAIM));
        assertEquals("a", typed.shown().id());
        assertEquals(both.found(), typed.found());
        assertEquals(
                StatementType.CLAIM,
                typed.facing("b").statement("s2").orElseThrow().type());
    }

    @Test
    void theSameTextTwiceIsRefusedAndSoIsASeventh() {
        assertEquals("bench.refused.same", refusal(both, new Deed.AddSource("", OTHER, Cleaning.of(OTHER))));
        WorkingDraft many = both;
        for (int more = 3; more <= 6; more++) {
            String text = "On %d May 2024 Denmark closed its harbour to ships.".formatted(more);
            many = after(many, "", new Deed.AddSource("", text, Cleaning.of(text)));
        }
        assertEquals(
                "bench.refused.sources",
                refusal(many, new Deed.AddSource("", "Iceland left.", Cleaning.of("Iceland left the talks."))));
    }

    @Test
    void everyStateIsReadAsItWasWrittenAndUndone() {
        JsonObject before = WorkingDraftJson.write(one);
        JsonObject after = WorkingDraftJson.write(both);
        assertEquals(both, WorkingDraftJson.read(after));
        assertEquals(before, TreeDiff.between(after, before).apply(after));
        assertEquals(
                List.of("s1", "s2", "s3", "s4"),
                both.facing("b").text().sentences().map(Sentence::id).toList());
    }
}
