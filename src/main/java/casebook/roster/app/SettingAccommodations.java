package casebook.roster.app;

import casebook.platform.WorkClock;
import casebook.platform.app.Audit;
import casebook.roster.Accommodation;
import casebook.roster.AccommodationChanged;
import casebook.roster.Accommodations;
import casebook.security.Accounts;
import casebook.security.Actor;
import casebook.security.Scope;
import casebook.shared.Answer;
import casebook.shared.Diagnostic;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/**
 * Setting somebody's extra time. Administrators may, since it belongs to the account, and so may those who teach the
 * person now (of the section, or of the course), since they may extend the person's attempts anyway; nobody may for
 * themselves unless they are an administrator.
 */
@ApplicationScoped
@Transactional
public class SettingAccommodations {
    private final Accommodations accommodations;
    private final Accounts accounts;
    private final Roster roster;
    private final Audit audit;
    private final WorkClock clock;
    private final Event<AccommodationChanged> changed;

    @Inject
    public SettingAccommodations(
            Accommodations accommodations,
            Accounts accounts,
            Roster roster,
            Audit audit,
            WorkClock clock,
            Event<AccommodationChanged> changed) {
        this.accommodations = accommodations;
        this.accounts = accounts;
        this.roster = roster;
        this.audit = audit;
        this.clock = clock;
        this.changed = changed;
    }

    /** Replaces what was set before; {@link Accommodation#NONE} takes it away. */
    public Answer<Accommodation> set(Actor actor, long account, Accommodation wanted) {
        boolean teaches = roster.teaches(actor, account);
        if (accounts.find(account).isEmpty()) {
            return new Answer.Hidden<>();
        }
        if (!actor.administers() && !teaches) {
            return actor.account() == account || roster.coordinates(actor, account)
                    ? new Answer.Forbidden<>()
                    : new Answer.Hidden<>();
        }
        if (!actor.may(Scope.MANAGE)) {
            return new Answer.Forbidden<>();
        }
        List<Diagnostic> faults = wanted.faults();
        if (!faults.isEmpty()) {
            return new Answer.Invalid<>(faults);
        }
        Accommodation before = accommodations.of(account);
        accommodations.set(account, wanted, actor.account(), clock.instant());
        audit.record(
                "ACCOMMODATION_SET",
                actor.account(),
                "account " + account,
                "factor " + wanted.factor().toPlainString() + ", extra " + wanted.extra());
        changed.fire(new AccommodationChanged(account, before, wanted));
        return new Answer.Given<>(wanted);
    }
}
