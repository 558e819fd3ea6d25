package casebook.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import casebook.shared.JsonTree;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A question that rests on two claims and serves an objective, beside another of each. */
class JudgingTest {
    private final WorkingDraft draft = with(
            held("c-s1", "CLAIM", JsonTree.object()),
            held("c-s2", "CLAIM", JsonTree.object()),
            held("c-s3", "CLAIM", JsonTree.object()),
            held("LO1", "OBJECTIVE", JsonTree.object()),
            held("LO2", "OBJECTIVE", JsonTree.object()),
            held(
                    "bridge-types",
                    "ITEM",
                    JsonTree.object()
                            .add("title", "Sort what is said")
                            .add("objective", "LO1")
                            .add("anchors", JsonTree.array().add(anchor("c-s1")).add(anchor("c-s2")))));

    private static JsonObject anchor(String passage) {
        return JsonTree.object().add("case", "bridge").add("passage", passage).build();
    }

    private static Held held(String id, String kind, JsonObjectBuilder content) {
        return new Held(id, kind, "A", content.add("id", id).build(), null, List.of("s1"), Held.State.PROPOSED);
    }

    private static WorkingDraft with(Held... held) {
        List<Held> all = new ArrayList<>(Bridge.draft().held());
        all.addAll(List.of(held));
        return Bridge.draft().holding(all);
    }

    private static List<String> accepted(WorkingDraft draft) {
        return draft.held().stream().filter(Held::isAccepted).map(Held::id).toList();
    }

    private static WorkingDraft decided(WorkingDraft draft, String id, Held.State state) {
        if (Judging.decide(draft, new Deed.Decide(List.of(id), state)) instanceof Shaped.Changed changed) {
            return changed.draft();
        }
        throw new AssertionError("it was refused");
    }

    @Test
    void anAcceptedQuestionBringsItsClaimsAndItsObjectiveAndNoOthers() {
        assertEquals(
                List.of("c-s1", "c-s2", "LO1", "bridge-types"),
                accepted(decided(draft, "bridge-types", Held.State.ACCEPTED)));
    }

    @Test
    void whatAPersonRejectedStaysRejectedWhenAQuestionRestsOnIt() {
        WorkingDraft rejected = decided(draft, "c-s2", Held.State.REJECTED);
        assertEquals(
                List.of("c-s1", "LO1", "bridge-types"),
                accepted(decided(rejected, "bridge-types", Held.State.ACCEPTED)));
    }

    @Test
    void aRejectedQuestionTakesNothingWithIt() {
        WorkingDraft accepted = decided(draft, "bridge-types", Held.State.ACCEPTED);
        assertEquals(List.of("c-s1", "c-s2", "LO1"), accepted(decided(accepted, "bridge-types", Held.State.REJECTED)));
    }

    @Test
    void anAcceptedClaimBringsNothing() {
        assertEquals(List.of("c-s3"), accepted(decided(draft, "c-s3", Held.State.ACCEPTED)));
    }
}
