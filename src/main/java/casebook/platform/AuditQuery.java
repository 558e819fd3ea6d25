package casebook.platform;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which rows of the audit trail to read, the newest first.
 *
 * @param course only what happened in this course; null for all
 * @param from inclusive; null for the beginning
 * @param until exclusive; null for now
 * @param type such as {@code SIGN_IN}; empty for all
 * @param by the account that did it; null for anybody
 * @param subject {@code attempt 42}, or the beginning of subjects when it ends with no digit; empty for all
 * @param before only rows older than this one; null to begin with the newest
 * @param most how many rows, at least 1
 */
public record AuditQuery(
        @Nullable Long course,
        @Nullable Instant from,
        @Nullable Instant until,
        String type,
        @Nullable Long by,
        String subject,
        @Nullable Place before,
        int most) {

    /** Where a row stands in the trail. Ids alone do not say it, as servers take them in blocks. */
    public record Place(Instant at, long id) {}

    /** The same, of one course only. */
    public AuditQuery in(long only) {
        return new AuditQuery(only, from, until, type, by, subject, before, most);
    }

    /** Whether the subject names one thing, as {@code attempt 42} does. */
    public boolean namesOne() {
        return !subject.isEmpty() && Character.isDigit(subject.charAt(subject.length() - 1));
    }
}
