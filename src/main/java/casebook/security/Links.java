package casebook.security;

import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One-time links, by the hash of their secret. */
public interface Links {
    /** @param account whose password the link sets; null when it makes the first administrator */
    record Link(
            long id,
            @Nullable Long account,
            Instant expires,
            @Nullable Instant spent) {
        public boolean isUsable(Instant now) {
            return spent == null && now.isBefore(expires);
        }
    }

    Optional<Link> byHash(String hash);

    void add(@Nullable Long account, String hash, Instant now, Instant expires);

    /** @return false when another request has spent it first */
    boolean spend(long id, Instant now);

    /** Those of the accounts that have a link which may still be used. */
    Set<Long> open(Collection<Long> accounts, Instant now);

    /** Makes all unspent links of these accounts useless. */
    void withdrawAll(Collection<Long> accounts, Instant now);

    /** Makes all unspent links of the account (null: for the first administrator) useless. */
    void withdraw(@Nullable Long account, Instant now);

    /** Deletes what was spent or ran out before. */
    int forgetBefore(Instant moment);
}
