package casebook.workbench.app;

import casebook.cases.KeyConcept;
import casebook.cases.app.CaseLibrary;
import casebook.commentary.draft.JointDraft;
import casebook.commentary.sources.Source;
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
    public Drafted of(List<Source> sources) {
        List<KeyConcept> known = cases.served().stream()
                .flatMap(version -> version.teachingCase().concepts().stream())
                .toList();
        JointDraft draft = JointDraft.of(sources, known);
        return new Drafted(draft.head(), Proposals.held(draft), Proposals.tree(draft.doubts()));
    }
}
