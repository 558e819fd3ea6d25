package casebook.platform;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A row of the audit trail.
 *
 * @param by the account that did it; null for the system and for people who were not signed in
 * @param subject what it was done to, such as {@code attempt 42}
 */
public record AuditRow(
        long id, Instant at, String type, @Nullable Long by, String subject, String detail) {}
