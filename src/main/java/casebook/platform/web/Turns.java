package casebook.platform.web;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * How many requests are worked on at a time; the rest wait in the order of their coming. More at once than the cores can
 * serve are slower each and all together, and keep Java's compilers from the processor. A turn that does not come in time
 * is not waited for, so that requests that wait for a slow line or for each other never stand in the way.
 */
final class Turns {
    private final Semaphore free;
    private final Duration longest;

    Turns(int most, Duration longest) {
        this.free = new Semaphore(most, true);
        this.longest = longest;
    }

    /** Waits for a turn, and says whether it came, which {@link #end} then has to be told. */
    boolean begin() {
        try {
            return free.tryAcquire(longest.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    void end() {
        free.release();
    }
}
