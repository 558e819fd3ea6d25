package casebook.desk.web;

import casebook.platform.AuditRow;
import casebook.security.Account;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A page of the audit trail as it is shown.
 *
 * @param people the accounts that the rows speak of, by id
 * @param more whether older rows follow
 */
public record AuditRows(List<AuditRow> rows, Map<Long, Account> people, boolean more) {
    static final AuditRows NONE = new AuditRows(List.of(), Map.of(), false);

    public AuditRows {
        rows = List.copyOf(rows);
        people = Map.copyOf(people);
    }

    /** @param found one row more than is shown, when there are more */
    static AuditRows of(List<AuditRow> found, int most, Map<Long, Account> people) {
        boolean more = found.size() > most;
        return new AuditRows(more ? found.subList(0, most) : found, people, more);
    }

    /** Who did it; null for the system and for people who were not signed in. */
    public @Nullable Account by(AuditRow row) {
        return row.by() == null ? null : people.get(row.by());
    }

    /** The account that it was done to; null when it was done to something else. */
    public @Nullable Account to(AuditRow row) {
        return AuditWords.account(row.subject()).map(people::get).orElse(null);
    }

    /** To the second, in UTC. */
    public String time(AuditRow row) {
        return AuditWords.time(row.at());
    }

    public String type(AuditRow row) {
        return AuditWords.type(row.type());
    }
}
