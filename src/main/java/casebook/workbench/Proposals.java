package casebook.workbench;

import casebook.commentary.draft.Doubt;
import casebook.commentary.draft.JointDraft;
import casebook.commentary.draft.Proposal;
import casebook.commentary.draft.ProposalKind;
import casebook.shared.JsonTree;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;

/** Between what the drafting proposes and what a working draft holds. */
public final class Proposals {
    private Proposals() {}

    public static List<Held> held(JointDraft draft) {
        return draft.proposals().stream()
                .map(one -> new Held(
                        one.id(),
                        one.kind().name(),
                        one.part(),
                        one.content(),
                        null,
                        one.rests(),
                        Held.State.PROPOSED,
                        draft.differences().getOrDefault(one.id(), List.of()).stream()
                                .map(Contested::open)
                                .toList()))
                .toList();
    }

    /** What a person has accepted, with a word on what its sources disagree on. */
    public static List<Proposal> accepted(WorkingDraft draft) {
        return draft.held().stream()
                .filter(Held::isAccepted)
                .map(one -> new Proposal(
                        one.id(), ProposalKind.valueOf(one.kind()), one.part(), content(draft, one), one.rests()))
                .toList();
    }

    /** What a person has accepted for the case itself, without the questions, which go to banks. */
    public static List<Proposal> acceptedText(WorkingDraft draft) {
        return accepted(draft).stream()
                .filter(one -> one.kind() != ProposalKind.ITEM)
                .toList();
    }

    private static JsonObject content(WorkingDraft draft, Held one) {
        return one.kind().equals(ProposalKind.DECISION.name())
                ? Options.filled(one.content())
                : Accounts.said(draft, one);
    }

    public static JsonArray tree(List<Doubt> doubts) {
        JsonArrayBuilder array = JsonTree.array();
        doubts.forEach(one -> array.add(JsonTree.object()
                .add("code", one.code())
                .add("message", one.message())
                .add("sentences", WorkingDraftJson.texts(one.sentences()))));
        return array.build();
    }

    public static List<Doubt> doubts(WorkingDraft draft) {
        return draft.doubts().stream()
                .map(JsonValue::asJsonObject)
                .map(Proposals::doubt)
                .toList();
    }

    private static Doubt doubt(JsonObject tree) {
        return new Doubt(
                tree.getString("code"),
                tree.getString("message"),
                WorkingDraftJson.texts(tree.getJsonArray("sentences")));
    }
}
