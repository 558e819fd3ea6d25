package casebook.support;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waiting for another process, which cannot tell when it is done. */
public final class Patience {
    private static final Duration STEP = Duration.ofMillis(250);

    /** Looking may be work for the one that is waited for: this many times as long as it took, there is peace. */
    private static final int PEACE = 5;

    private Patience() {}

    /** @throws AssertionError when it does not become true in time */
    public static void until(String what, Duration most, BooleanSupplier isSo) {
        long end = System.nanoTime() + most.toNanos();
        for (long from = System.nanoTime(); !isSo.getAsBoolean(); from = System.nanoTime()) {
            long looked = System.nanoTime() - from;
            if (System.nanoTime() > end) {
                throw new AssertionError(what + " did not come about within " + most);
            }
            LockSupport.parkNanos(Math.max(STEP.toNanos(), PEACE * looked));
        }
    }
}
