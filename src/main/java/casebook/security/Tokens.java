package casebook.security;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Sessions, personal access tokens and known devices, all by the hash of their secret. */
public interface Tokens {
    enum Kind {
        SESSION,
        PERSONAL,
        DEVICE
    }

    /**
     * A token to be kept.
     *
     * @param hash SHA-256 of the secret
     * @param prefix the first 8 characters of a personal token's random part, to recognise it by; else null
     * @param csrf of a session, else null
     */
    record NewToken(
            long account,
            Kind kind,
            String hash,
            @Nullable String prefix,
            Set<Scope> scopes,
            @Nullable String csrf,
            Instant expires) {}

    /** A token that has not been ended, with the account it belongs to as that stands now. It may have run out. */
    record Held(
            long id,
            Kind kind,
            Account account,
            Set<Scope> scopes,
            @Nullable String csrf,
            Instant lastUsed,
            Instant expires) {}

    /**
     * A session or personal token as its owner sees it.
     *
     * @param prefix null for a session, which nobody needs to recognise by its secret
     */
    record Listed(
            long id, @Nullable String prefix, Set<Scope> scopes, Instant created, Instant lastUsed, Instant expires) {
        /** The scopes as the contract names them, in its order. */
        public String words() {
            return Scope.write(scopes);
        }
    }

    /** One indexed read. */
    Optional<Held> byHash(String hash);

    /** @return the id of the new token */
    long add(NewToken token, Instant now);

    /** Writes the last use unless another request has just done so. */
    void noteUse(long id, Instant now);

    /** @return whether there was such a token of the account to end */
    boolean end(long id, long account, Instant now);

    /** Ends all tokens of an account, of every kind, except the one with the id {@code but}. */
    void endAll(long account, @Nullable Long but, Instant now);

    /** Personal tokens of an account that may still be used. */
    List<Listed> personal(long account, Instant now);

    /** Sessions of an account that have neither ended nor run out nor been idle for too long. */
    List<Listed> sessions(long account, Instant now);

    /** Deletes what ended or ran out before. */
    int forgetBefore(Instant moment);
}
