package casebook.security.app;

import casebook.platform.SystemTask;
import casebook.security.AccountRoles;
import casebook.security.LinkPurpose;
import casebook.security.NewAccount;
import casebook.security.PasswordPolicy;
import casebook.security.PersonDetails;
import casebook.security.Username;
import casebook.shared.Answer;
import casebook.shared.Diagnostic;
import casebook.shared.Parsed;
import casebook.shared.Where;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Spending a one-time link. The password is hashed before the transaction begins. */
@ApplicationScoped
public class SpendingLinks {
    private final OneTimeLinks links;
    private final LinkRecords records;
    private final PasswordHashing hashing;

    @Inject
    public SpendingLinks(OneTimeLinks links, LinkRecords records, PasswordHashing hashing) {
        this.links = links;
        this.records = records;
        this.hashing = hashing;
    }

    /** Sets the password of the link's account. {@code Hidden} when the link is of no use. */
    @SystemTask
    public Answer<Username> setPassword(String secret, String password) {
        Optional<LinkPurpose> purpose = links.open(secret);
        if (purpose.isEmpty() || !(purpose.get() instanceof LinkPurpose.SetPassword set)) {
            return new Answer.Hidden<>();
        }
        List<Diagnostic> faults = PasswordPolicy.faults(password, set.username().value(), Where.at("password"));
        if (!faults.isEmpty()) {
            return new Answer.Invalid<>(faults);
        }
        return records.setPassword(secret, hashing.hash(password))
                ? new Answer.Given<>(set.username())
                : new Answer.Hidden<>();
    }

    /** Makes the first administrator. {@code Hidden} when the link is of no use. */
    @SystemTask
    public Answer<Username> firstAdministrator(String secret, String username, PersonDetails details, String password) {
        if (links.open(secret)
                .filter(LinkPurpose.FirstAdministrator.class::isInstance)
                .isEmpty()) {
            return new Answer.Hidden<>();
        }
        Parsed<Username> name = Username.parse(username, Where.at("username"));
        List<Diagnostic> faults = new ArrayList<>(name.diagnostics());
        faults.addAll(details.faults(Where.at("displayName"), Where.at("email")));
        faults.addAll(PasswordPolicy.faults(password, username, Where.at("password")));
        Username wanted = name.value();
        if (wanted == null || !faults.isEmpty()) {
            return new Answer.Invalid<>(faults);
        }
        return records.firstAdministrator(
                secret, new NewAccount(wanted, details, hashing.hash(password), new AccountRoles(true, true), false));
    }
}
