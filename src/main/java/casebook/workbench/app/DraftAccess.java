package casebook.workbench.app;

import casebook.roster.Membership;
import casebook.roster.app.Roster;
import casebook.security.Actor;
import casebook.security.Scope;
import casebook.workbench.Drafts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Who makes cases: instructors and authors. A draft is its owner's and those whom the owner has added. */
@ApplicationScoped
class DraftAccess {
    private final Roster roster;
    private final Drafts drafts;

    @Inject
    DraftAccess(Roster roster, Drafts drafts) {
        this.roster = roster;
        this.drafts = drafts;
    }

    boolean makesCases(Actor who) {
        return who.may(Scope.MANAGE)
                && (who.author() || roster.memberships(who).values().stream().anyMatch(Membership::isInstructor));
    }

    /** The draft, when the actor may work on it now. */
    Optional<Drafts.Row> draft(Actor who, long id) {
        return makesCases(who)
                ? drafts.find(id)
                        .filter(row -> drafts.people(id).stream().anyMatch(person -> person.account() == who.account()))
                : Optional.empty();
    }
}
