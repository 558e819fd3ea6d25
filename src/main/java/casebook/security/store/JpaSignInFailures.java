package casebook.security.store;

import casebook.security.SignInFailures;
import casebook.security.Throttle;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;

/** Failed sign-ins in the database, counted by index. */
@ApplicationScoped
public class JpaSignInFailures implements SignInFailures {
    @PersistenceContext
    private EntityManager entities;

    @Override
    public Throttle.Failures ofName(String usernameHash, boolean knownDevice, Instant since) {
        return failures(entities.createQuery("""
                        SELECT COUNT(f), MIN(f.failedAt), MAX(f.failedAt) FROM SignInFailureEntity f
                        WHERE f.usernameHash = :name AND f.knownDevice = :known AND f.failedAt > :since""", Object[].class)
                .setParameter("name", usernameHash)
                .setParameter("known", knownDevice)
                .setParameter("since", since));
    }

    @Override
    public Throttle.Failures ofAddress(String address, Instant since) {
        return failures(entities.createQuery("""
                        SELECT COUNT(f), MIN(f.failedAt), MAX(f.failedAt) FROM SignInFailureEntity f
                        WHERE f.address = :address AND f.failedAt > :since""", Object[].class)
                .setParameter("address", address)
                .setParameter("since", since));
    }

    @Override
    public void add(String usernameHash, boolean knownDevice, String address, Instant now) {
        entities.persist(new SignInFailureEntity(usernameHash, address, knownDevice, now));
    }

    @Override
    public void clear(String usernameHash, boolean knownDevice) {
        entities.createQuery("""
                        DELETE FROM SignInFailureEntity f
                        WHERE f.usernameHash = :name AND f.knownDevice = :known""")
                .setParameter("name", usernameHash)
                .setParameter("known", knownDevice)
                .executeUpdate();
    }

    @Override
    public int forgetBefore(Instant moment) {
        return entities.createQuery("DELETE FROM SignInFailureEntity f WHERE f.failedAt < :moment")
                .setParameter("moment", moment)
                .executeUpdate();
    }

    private static Throttle.Failures failures(TypedQuery<Object[]> query) {
        Object[] row = query.getSingleResult();
        int count = ((Number) row[0]).intValue();
        return count == 0 ? Throttle.Failures.NONE : new Throttle.Failures(count, (Instant) row[1], (Instant) row[2]);
    }
}
