package casebook.security.app;

import casebook.platform.SystemTask;
import casebook.platform.TokenIssuer;
import casebook.platform.WorkClock;
import casebook.platform.app.Audit;
import casebook.security.Account;
import casebook.security.Accounts;
import casebook.security.Scope;
import casebook.security.Username;
import casebook.shared.Where;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What whoever may read the data folder can have made at the console: tokens, and the first administrator's link. */
@SystemTask
@ApplicationScoped
@Transactional
public class ConsoleTokens implements TokenIssuer {
    private static final Duration LONGEST = Duration.ofDays(365);

    private final Accounts accounts;
    private final TokenMint mint;
    private final OneTimeLinks links;
    private final Audit audit;
    private final WorkClock clock;

    @Inject
    public ConsoleTokens(Accounts accounts, TokenMint mint, OneTimeLinks links, Audit audit, WorkClock clock) {
        this.accounts = accounts;
        this.mint = mint;
        this.links = links;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public Issued issue(String username, List<String> scopes, Duration life) {
        Optional<String> unknown =
                scopes.stream().filter(word -> Scope.ofWord(word).isEmpty()).findFirst();
        if (unknown.isPresent()) {
            return new Issued.Refused(
                    "there is no scope " + unknown.get() + "; scopes are " + Scope.write(Scope.all()));
        }
        if (life.isNegative() || life.isZero() || life.compareTo(LONGEST) > 0) {
            return new Issued.Refused("a token lasts more than no time and at most 365 days");
        }
        Optional<Account> account = Username.parse(username, Where.at("username"))
                .asOptional()
                .flatMap(accounts::credential)
                .map(Accounts.Credential::account)
                .filter(Account::isEnabled);
        return account.<Issued>map(owner -> token(owner, wanted(scopes), life))
                .orElseGet(() -> new Issued.Refused("there is no enabled account " + username));
    }

    @Override
    public Issued firstAdministrator() {
        return links.firstAdministrator()
                .<Issued>map(secret -> new Issued.Token("/account/link.xhtml?key=" + secret))
                .orElseGet(() -> new Issued.Refused("there is an administrator already"));
    }

    private Issued token(Account owner, Set<Scope> scopes, Duration life) {
        String secret = mint.personal(owner.id(), scopes, clock.instant().plus(life));
        audit.record("TOKEN_CREATED", null, "account " + owner.id(), "console: " + Scope.write(scopes));
        return new Issued.Token(secret);
    }

    private static Set<Scope> wanted(List<String> words) {
        return words.isEmpty()
                ? Scope.all()
                : words.stream().map(Scope::ofWord).flatMap(Optional::stream).collect(Collectors.toUnmodifiableSet());
    }
}
