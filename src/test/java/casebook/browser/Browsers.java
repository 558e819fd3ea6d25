package casebook.browser;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** The browsers of a run: lent to one class of tests at a time, started when none is free, ended with the run. */
final class Browsers implements AutoCloseable {
    private final Queue<Chromium> all = new ConcurrentLinkedQueue<>();
    private final Queue<Chromium> free = new ConcurrentLinkedQueue<>();

    /** One that nobody else has; each visit makes a context of its own in it, with nothing of an earlier one. */
    record Lent(Chromium chromium, Browsers owner) implements AutoCloseable {
        @Override
        public void close() {
            owner.free.add(chromium);
        }
    }

    Lent lend() {
        for (Chromium next = free.poll(); next != null; next = free.poll()) {
            if (next.browser().isConnected()) {
                return new Lent(next, this);
            }
        }
        Chromium started = Chromium.start();
        all.add(started);
        return new Lent(started, this);
    }

    @Override
    public void close() {
        all.forEach(Chromium::close);
    }
}
