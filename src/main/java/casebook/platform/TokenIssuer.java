package casebook.platform;

import java.time.Duration;
import java.util.List;

/** What the launcher's console may have made by the people and access feature, declared here since the ground imports no feature. */
public interface TokenIssuer {
    /** How long a token lasts when nothing else is asked for. */
    Duration USUAL = Duration.ofDays(30);

    /** What the console is told. */
    sealed interface Issued {
        /** @param secret shown this once */
        record Token(String secret) implements Issued {}

        /** Nothing was made. */
        record Refused(String reason) implements Issued {}
    }

    /**
     * A personal access token of the named account.
     *
     * @param scopes words of the contract such as {@code attempt}; none means all
     */
    Issued issue(String username, List<String> scopes, Duration life);

    /** The path, with its secret, at which the first administrator is made; refused when there is one. */
    Issued firstAdministrator();
}
