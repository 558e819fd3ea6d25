package casebook.workbench.app;

import casebook.cases.KeyConcept;
import casebook.cases.app.CaseLibrary;
import casebook.commentary.Annotations;
import casebook.commentary.draft.CaseDraft;
import casebook.workbench.Drafting;
import casebook.workbench.Proposals;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Drafts by the rules of {@code commentary.draft}; definitions of concepts are those of the cases that are served. */
@ApplicationScoped
class CaseDrafting implements Drafting {
    private final CaseLibrary cases;

    @Inject
    CaseDrafting(CaseLibrary cases) {
        this.cases = cases;
    }

    @Override
    public Drafted of(Annotations found) {
        List<KeyConcept> known = cases.served().stream()
                .flatMap(version -> version.teachingCase().concepts().stream())
                .toList();
        CaseDraft draft = CaseDraft.of(found, known);
        return new Drafted(draft.head(), Proposals.held(draft.proposals()), Proposals.tree(draft.doubts()));
    }
}
