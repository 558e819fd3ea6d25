package casebook.security.app;

import casebook.platform.SystemTask;
import casebook.platform.WorkClock;
import casebook.platform.app.Audit;
import casebook.security.Accounts;
import casebook.security.Links;
import casebook.security.NewAccount;
import casebook.security.Username;
import casebook.shared.Answer;
import casebook.shared.Diagnostic;
import casebook.shared.Where;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** The transactions in which a one-time link is spent: the link and its deed stand or fall together. */
@ApplicationScoped
@Transactional
@SystemTask
public class LinkRecords {
    private final OneTimeLinks links;
    private final Links kept;
    private final Accounts accounts;
    private final PasswordRecords passwords;
    private final Audit audit;
    private final WorkClock clock;

    @Inject
    public LinkRecords(
            OneTimeLinks links,
            Links kept,
            Accounts accounts,
            PasswordRecords passwords,
            Audit audit,
            WorkClock clock) {
        this.links = links;
        this.kept = kept;
        this.accounts = accounts;
        this.passwords = passwords;
        this.audit = audit;
        this.clock = clock;
    }

    /** @return false when the link is of no use, or has just been spent elsewhere */
    public boolean setPassword(String secret, String hash) {
        Links.Link link = links.usable(secret).orElse(null);
        if (link == null || link.account() == null || !kept.spend(link.id(), clock.instant())) {
            return false;
        }
        audit.record("LINK_SPENT", null, "account " + link.account(), "");
        passwords.change(link.account(), hash, null, null);
        return true;
    }

    public Answer<Username> firstAdministrator(String secret, NewAccount account) {
        Links.Link link = links.usable(secret).orElse(null);
        if (link == null || link.account() != null || accounts.anyAdministrator()) {
            return new Answer.Hidden<>();
        }
        if (accounts.credential(account.username()).isPresent()) {
            return new Answer.Invalid<>(
                    List.of(Diagnostic.error("USERNAME_TAKEN", "This username is taken.", Where.at("username"))));
        }
        if (!kept.spend(link.id(), clock.instant())) {
            return new Answer.Hidden<>();
        }
        long id = accounts.add(account, clock.instant());
        audit.record("LINK_SPENT", id, "first administrator", "");
        audit.record("ACCOUNT_CREATED", id, "account " + id, "first administrator");
        return new Answer.Given<>(account.username());
    }
}
