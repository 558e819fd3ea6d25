package casebook.content.app;

import casebook.cases.CaseHistory;
import casebook.cases.CaseHistory.History;
import casebook.roster.Membership;
import casebook.roster.app.Roster;
import casebook.security.Actor;
import casebook.security.Scope;
import casebook.shared.Answer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Who may see a case as its makers do, and who may change it. Authors see all cases, staff those that a course of theirs
 * uses. A case that came from files may be changed by any author, one that a person has made by that person.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
public class CaseRights {
    private final CaseHistory cases;
    private final Roster roster;

    @Inject
    public CaseRights(CaseHistory cases, Roster roster) {
        this.cases = cases;
        this.roster = roster;
    }

    /** The case with its versions, for those who may see it so. */
    public Answer<History> toRead(Actor actor, String slug) {
        Optional<History> found = cases.of(slug);
        if (found.isEmpty()) {
            return new Answer.Hidden<>();
        }
        if (actor.author()) {
            return new Answer.Given<>(found.get());
        }
        Map<Long, Membership> mine = roster.memberships(actor);
        boolean known = false;
        for (CaseHistory.Use use : cases.uses(found.get().id())) {
            Membership membership = mine.get(use.course());
            if (membership != null && membership.isStaff()) {
                return new Answer.Given<>(found.get());
            }
            known |= membership != null;
        }
        return known ? new Answer.Forbidden<>() : new Answer.Hidden<>();
    }

    /** The cases that somebody may see so, by slug. */
    public List<History> readable(Actor actor) {
        return cases.served().stream()
                .flatMap(slug -> toRead(actor, slug) instanceof Answer.Given<History> given
                        ? Stream.of(given.value())
                        : Stream.empty())
                .toList();
    }

    /** As {@link #toRead}, for those who may also change it. */
    public Answer<History> toWrite(Actor actor, String slug) {
        Answer<History> read = toRead(actor, slug);
        return read instanceof Answer.Given<History> given && !mayWrite(actor, given.value())
                ? new Answer.Forbidden<>()
                : read;
    }

    public boolean mayWrite(Actor actor, History history) {
        return actor.author()
                && actor.may(Scope.MANAGE)
                && !history.retired()
                && history.owner().map(owner -> owner == actor.account()).orElse(true);
    }
}
