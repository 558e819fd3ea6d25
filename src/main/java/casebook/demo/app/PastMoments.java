package casebook.demo.app;

import casebook.platform.WorkClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Runs work at a past moment. One moment at a time: work does not set the clock again. */
@ApplicationScoped
class PastMoments {
    private final WorkClock clock;

    @Inject
    PastMoments(WorkClock clock) {
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    <T> T at(Instant moment, Supplier<T> work) {
        List<T> result = new ArrayList<>(1);
        clock.runAt(moment, () -> result.add(work.get()));
        return result.getFirst();
    }
}
