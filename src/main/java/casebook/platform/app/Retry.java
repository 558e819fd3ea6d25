package casebook.platform.app;

import java.sql.SQLException;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Runs a whole transaction a second time when the first lost a race: a deadlock, a lock that was waited for too long, or
 * two requests that made the same row. Called from the edge, outside any transaction.
 */
public final class Retry {
    /** SQL states: serialization failure, deadlock (PostgreSQL), Derby's lock timeout, unique constraint. */
    private static final Set<String> RACES = Set.of("40001", "40P01", "40XL1", "40XL2", "23505");

    private Retry() {}

    public static <T> T once(Supplier<T> transaction) {
        try {
            return transaction.get();
        } catch (RuntimeException e) {
            if (!lostRace(e)) {
                throw e;
            }
            return transaction.get();
        }
    }

    private static boolean lostRace(Throwable thrown) {
        for (@Nullable Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && sql.getSQLState() != null && RACES.contains(sql.getSQLState())) {
                return true;
            }
        }
        return false;
    }
}
