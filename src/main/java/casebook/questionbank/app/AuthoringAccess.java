package casebook.questionbank.app;

import casebook.roster.Membership;
import casebook.roster.app.Roster;
import casebook.security.Actor;
import casebook.security.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;

/**
 * Who may see banks, whose items tell their keys, and who may write in them: authors and instructors write, coordinators
 * read. Whoever studies in some course sees none, whatever else they are.
 */
@ApplicationScoped
public class AuthoringAccess {
    private final Roster roster;

    @Inject
    public AuthoringAccess(Roster roster) {
        this.roster = roster;
    }

    public boolean reads(Actor who) {
        Collection<Membership> roles = roster.memberships(who).values();
        return isFree(who, roles) && (who.author() || roles.stream().anyMatch(Membership::isStaff));
    }

    public boolean writes(Actor who) {
        Collection<Membership> roles = roster.memberships(who).values();
        return isFree(who, roles) && (who.author() || roles.stream().anyMatch(Membership::isInstructor));
    }

    private static boolean isFree(Actor who, Collection<Membership> roles) {
        return who.may(Scope.MANAGE) && roles.stream().noneMatch(Membership::isStudent);
    }
}
