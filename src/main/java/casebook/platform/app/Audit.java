package casebook.platform.app;

import casebook.platform.WorkClock;
import casebook.platform.store.AuditTrail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.jspecify.annotations.Nullable;

/** The trail of who did what. A row is written in the transaction of the deed, so neither stands without the other. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Audit {
    private static final int MAX_DETAIL = 2000;

    private final AuditTrail trail;
    private final WorkClock clock;

    @Inject
    public Audit(AuditTrail trail, WorkClock clock) {
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * @param type what happened, such as {@code SIGN_IN}; at most 30 characters
     * @param byAccount who did it, or null for the system and for people who are not signed in
     * @param subject what it was done to, such as {@code attempt 42}; never a name
     * @param detail what a later reader needs, such as the reason given
     */
    public void record(String type, @Nullable Long byAccount, String subject, String detail) {
        add(null, type, byAccount, subject, detail);
    }

    /** The same of a deed in a course, which those who answer for the course may read. */
    public void recordIn(long course, String type, @Nullable Long byAccount, String subject, String detail) {
        add(course, type, byAccount, subject, detail);
    }

    private void add(@Nullable Long course, String type, @Nullable Long byAccount, String subject, String detail) {
        String kept = detail.length() <= MAX_DETAIL ? detail : detail.substring(0, MAX_DETAIL);
        trail.add(clock.instant(), course, type, byAccount, subject, kept);
    }
}
