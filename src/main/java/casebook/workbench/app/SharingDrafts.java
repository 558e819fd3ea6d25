package casebook.workbench.app;

import casebook.platform.app.Audit;
import casebook.security.Account;
import casebook.security.Accounts;
import casebook.security.Actor;
import casebook.security.Username;
import casebook.shared.Answer;
import casebook.shared.Diagnostic;
import casebook.shared.Where;
import casebook.workbench.Drafts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** An owner lets others work on a draft, or takes it away. */
@ApplicationScoped
@Transactional
public class SharingDrafts {
    private final DraftAccess access;
    private final Drafts drafts;
    private final Accounts accounts;
    private final Audit audit;

    @Inject
    public SharingDrafts(DraftAccess access, Drafts drafts, Accounts accounts, Audit audit) {
        this.access = access;
        this.drafts = drafts;
        this.accounts = accounts;
        this.audit = audit;
    }

    /** Adds a person by username, who sees the draft once they may make cases. */
    public Answer<Long> add(Actor who, long draft, String username) {
        Optional<Drafts.Row> found = access.draft(who, draft);
        if (found.isEmpty()) {
            return new Answer.Hidden<>();
        }
        if (found.get().owner() != who.account()) {
            return new Answer.Forbidden<>();
        }
        Optional<Account> person = Username.parse(username, Where.at("username"))
                .asOptional()
                .flatMap(name -> accounts.withUsernames(List.of(name)).stream().findFirst());
        if (person.isEmpty()) {
            return new Answer.Invalid<>(
                    List.of(Diagnostic.error("REFUSED", "bench.refused.nobody", Where.at("username"))));
        }
        drafts.join(draft, person.get().id());
        audit.record(
                "DRAFT",
                who.account(),
                "draft " + draft,
                "shared with account " + person.get().id());
        return new Answer.Given<>(draft);
    }

    public Answer<Long> remove(Actor who, long draft, long account) {
        Optional<Drafts.Row> found = access.draft(who, draft);
        if (found.isEmpty()) {
            return new Answer.Hidden<>();
        }
        if (found.get().owner() != who.account() || account == who.account()) {
            return new Answer.Forbidden<>();
        }
        drafts.leave(draft, account);
        audit.record("DRAFT", who.account(), "draft " + draft, "no longer shared with account " + account);
        return new Answer.Given<>(draft);
    }

    /** Takes the draft, its source text and its history away for good; a case that was published stays. */
    public Answer<Long> delete(Actor who, long draft) {
        Optional<Drafts.Row> found = access.draft(who, draft);
        if (found.isEmpty()) {
            return new Answer.Hidden<>();
        }
        if (found.get().owner() != who.account()) {
            return new Answer.Forbidden<>();
        }
        drafts.delete(draft);
        audit.record("DRAFT", who.account(), "draft " + draft, "deleted");
        return new Answer.Given<>(draft);
    }
}
