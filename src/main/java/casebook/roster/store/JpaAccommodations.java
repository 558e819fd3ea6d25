package casebook.roster.store;

import casebook.platform.store.Chunks;
import casebook.roster.Accommodation;
import casebook.roster.Accommodations;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Extra time in the database, one row for an account that has any. */
@ApplicationScoped
public class JpaAccommodations implements Accommodations {
    @PersistenceContext
    private EntityManager entities;

    @Override
    public Accommodation of(long account) {
        @Nullable AccommodationEntity row = entities.find(AccommodationEntity.class, account);
        return row == null ? Accommodation.NONE : row.accommodation();
    }

    @Override
    public Map<Long, Accommodation> ofAll(Collection<Long> accounts) {
        Map<Long, Accommodation> found = new HashMap<>();
        for (List<Long> ids : Chunks.of(accounts)) {
            entities.createQuery(
                            "SELECT a FROM AccommodationEntity a WHERE a.accountId IN :ids", AccommodationEntity.class)
                    .setParameter("ids", ids)
                    .getResultStream()
                    .forEach(row -> found.put(row.accountId(), row.accommodation()));
        }
        return found;
    }

    @Override
    public void set(long account, Accommodation accommodation, long by, Instant now) {
        @Nullable AccommodationEntity row = entities.find(AccommodationEntity.class, account);
        AccommodationEntity kept = row == null ? new AccommodationEntity(account) : row;
        kept.set(accommodation, by, now);
        if (row == null) {
            entities.persist(kept);
        }
    }
}
