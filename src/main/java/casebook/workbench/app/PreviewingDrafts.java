package casebook.workbench.app;

import casebook.cases.DecisionPoint;
import casebook.cases.Part;
import casebook.cases.ReaderCase;
import casebook.cases.TeachingCase;
import casebook.cases.json.CaseJson;
import casebook.commentary.draft.DraftCase;
import casebook.commentary.draft.Proposal;
import casebook.commentary.draft.ProposalKind;
import casebook.item.json.ItemJson;
import casebook.security.Actor;
import casebook.shared.Answer;
import casebook.shared.Diagnostic;
import casebook.shared.Parsed;
import casebook.shared.Places;
import casebook.shared.Where;
import casebook.workbench.Drafts;
import casebook.workbench.Proposals;
import casebook.workbench.WholeHead;
import casebook.workbench.WorkingDraft;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Shows a draft as students would see it, before it is published. */
@ApplicationScoped
@Transactional
public class PreviewingDrafts {
    private final DraftAccess access;

    @Inject
    public PreviewingDrafts(DraftAccess access) {
        this.access = access;
    }

    /** Invalid when what was accepted cannot be put together as a case. */
    public Answer<Preview> preview(Actor who, long id, Preview.Wish wish) {
        Optional<Drafts.Row> found = access.draft(who, id);
        if (found.isEmpty()) {
            return new Answer.Hidden<>();
        }
        WorkingDraft draft = ShapingDrafts.read(found.get().body());
        WorkingDraft shown = wish.all() ? draft.asIfAccepted() : draft;
        Parsed<TeachingCase> whole = whole(shown);
        TeachingCase read = whole.value();
        return read == null
                ? new Answer.Invalid<>(whole.diagnostics())
                : new Answer.Given<>(new Preview(id, draft.title(), text(read, wish), read.parts(), questions(draft)));
    }

    private static ReaderCase text(TeachingCase whole, Preview.Wish wish) {
        Set<String> open = whole.parts().stream()
                .map(Part::id)
                .filter(part -> wish.part().isEmpty() || part.compareTo(wish.part()) <= 0)
                .collect(Collectors.toSet());
        Set<String> committed = wish.decided()
                ? whole.decisions().stream().map(DecisionPoint::id).collect(Collectors.toSet())
                : Set.of();
        return ReaderCase.of(whole, open, committed);
    }

    private static Parsed<TeachingCase> whole(WorkingDraft draft) {
        List<Proposal> accepted = Proposals.acceptedText(draft);
        Set<String> ids = accepted.stream().map(Proposal::id).collect(Collectors.toSet());
        List<Proposal> linked = accepted.stream()
                .filter(one -> one.kind() != ProposalKind.DECISION
                        || ids.contains(one.content().getString("decider", "")))
                .toList();
        Parsed<JsonObject> tree = DraftCase.tree(WholeHead.standIn(draft.head()), linked);
        JsonObject found = tree.value();
        if (found == null) {
            return Parsed.failed(tree.diagnostics());
        }
        try {
            return Parsed.of(CaseJson.read(found), List.of());
        } catch (RuntimeException broken) { // a date was typed that is none, or the like
            return Parsed.failed(List.of(Diagnostic.error(
                    "DRAFT_FORM", "an entry is not in the form of a case: " + broken.getMessage(), Where.at(""))));
        }
    }

    private static List<Preview.Question> questions(WorkingDraft draft) {
        Set<String> accepted =
                Proposals.accepted(draft).stream().map(Proposal::id).collect(Collectors.toSet());
        return Proposals.accepted(draft.asIfAccepted()).stream()
                .filter(one -> one.kind() == ProposalKind.ITEM)
                .flatMap(one -> ItemJson.read(one.tree(), Places.NONE).asOptional().stream()
                        .map(item -> new Preview.Question(one.id(), item, accepted.contains(one.id()))))
                .toList();
    }
}
