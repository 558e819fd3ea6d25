package casebook.platform.app;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

/** Counts requests under way and, once told to drain, lets no new work start while what is under way ends. */
@ApplicationScoped
public class Draining {
    private final AtomicInteger underWay = new AtomicInteger();
    private volatile boolean draining;

    public boolean isDraining() {
        return draining;
    }

    public void enter() {
        underWay.incrementAndGet();
    }

    public void leave() {
        synchronized (underWay) {
            underWay.decrementAndGet();
            underWay.notifyAll();
        }
    }

    /**
     * Starts draining and waits for the other requests to end.
     *
     * @param own how many of the requests under way are the caller's
     * @param most how long to wait
     * @return how many are still under way
     */
    public int drain(int own, Duration most) throws InterruptedException {
        draining = true;
        long end = System.nanoTime() + most.toNanos();
        synchronized (underWay) {
            while (underWay.get() > own && System.nanoTime() < end) {
                underWay.wait(Math.max(1, (end - System.nanoTime()) / 1_000_000));
            }
            return underWay.get() - own;
        }
    }
}
