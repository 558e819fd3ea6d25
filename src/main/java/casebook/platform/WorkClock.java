package casebook.platform;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * The clock that every use case is given. Instants are whole milliseconds, the precision that the contract shows and
 * both databases keep.
 *
 * <p>Demo data is made by running the real use cases at past moments: {@link #runAt} sets the instant for the calling
 * thread while the work runs. Only {@code casebook.demo} may call it, which an architecture test holds.
 */
@ApplicationScoped
public class WorkClock implements InstantSource {
    private final ThreadLocal<@Nullable Instant> past = new ThreadLocal<>();

    @Override
    public Instant instant() {
        Instant set = past.get();
        return (set == null ? Instant.now() : set).truncatedTo(ChronoUnit.MILLIS);
    }

    /** Runs the work with the clock standing at {@code moment} for this thread. */
    public void runAt(Instant moment, Runnable work) {
        past.set(moment);
        try {
            work.run();
        } finally {
            past.remove();
        }
    }
}
