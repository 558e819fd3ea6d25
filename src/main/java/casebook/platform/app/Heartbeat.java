package casebook.platform.app;

import casebook.platform.SystemTask;
import casebook.platform.WorkClock;
import casebook.platform.store.Beats;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Writes every ten seconds that the server is alive. After a start, or when beats have stayed away for more than a
 * minute, it first tells the gap: {@link ServerWasDown}. A sweep that ends attempts should beat first.
 */
@SystemTask
@ApplicationScoped
@Transactional
public class Heartbeat {
    /** A longer silence of a running server, such as of a machine that slept, is news. */
    private static final Duration SILENCE = Duration.ofSeconds(60);

    private final Beats beats;
    private final WorkClock clock;
    private final Event<ServerWasDown> news;

    @Inject
    public Heartbeat(Beats beats, WorkClock clock, Event<ServerWasDown> news) {
        this.beats = beats;
        this.clock = clock;
        this.news = news;
    }

    /** The first beat after a start: always tells when the last one was, if there was any. */
    public void begin() {
        Instant now = clock.instant();
        Optional<Instant> last = beats.lastForUpdate();
        if (last.isEmpty()) {
            beats.first(now);
            return;
        }
        news.fire(new ServerWasDown(last.get(), now));
        beats.beat(now);
    }

    public void beat() {
        Instant now = clock.instant();
        beats.lastForUpdate()
                .filter(last -> Duration.between(last, now).compareTo(SILENCE) > 0)
                .ifPresent(last -> news.fire(new ServerWasDown(last, now)));
        beats.beat(now);
    }
}
