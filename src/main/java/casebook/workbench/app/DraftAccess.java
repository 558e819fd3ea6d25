package casebook.workbench.app;

import casebook.questionbank.app.AuthoringAccess;
import casebook.security.Actor;
import casebook.workbench.Drafts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Who makes cases: those who may write in banks, instructors and authors who study nowhere. A draft is its owner's and those whom the owner has added. */
@ApplicationScoped
class DraftAccess {
    private final AuthoringAccess authoring;
    private final Drafts drafts;

    @Inject
    DraftAccess(AuthoringAccess authoring, Drafts drafts) {
        this.authoring = authoring;
        this.drafts = drafts;
    }

    boolean makesCases(Actor who) {
        return authoring.writes(who);
    }

    /** The draft, when the actor may work on it now. */
    Optional<Drafts.Row> draft(Actor who, long id) {
        return makesCases(who)
                ? drafts.find(id)
                        .filter(row -> drafts.people(id).stream().anyMatch(person -> person.account() == who.account()))
                : Optional.empty();
    }
}
