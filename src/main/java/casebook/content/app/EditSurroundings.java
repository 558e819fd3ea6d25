package casebook.content.app;

import casebook.cases.CaseVersion;
import casebook.platform.SystemTask;
import casebook.platform.WorkClock;
import casebook.roster.app.Roster;
import casebook.security.Account;
import casebook.security.Accounts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What work on a case needs beside the case: who people are, what may be cited, the time. */
@SystemTask
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
public class EditSurroundings {
    private final Accounts accounts;
    private final Roster roster;
    private final CitableWorks works;
    private final WorkClock clock;

    @Inject
    public EditSurroundings(Accounts accounts, Roster roster, CitableWorks works, WorkClock clock) {
        this.accounts = accounts;
        this.roster = roster;
        this.works = works;
        this.clock = clock;
    }

    String courseTitle(long course) {
        return roster.courseTitle(course);
    }

    Instant now() {
        return clock.instant();
    }

    Set<String> citable(CaseVersion base) {
        return works.of(base.teachingCase());
    }

    String nameOf(long account) {
        return accounts.find(account)
                .map(found -> found.details().displayName())
                .orElse("");
    }

    /** Display names by account. */
    Map<Long, String> namesOf(Collection<Long> ids) {
        return accounts.withIds(ids).stream()
                .collect(Collectors.toMap(
                        Account::id, account -> account.details().displayName()));
    }
}
