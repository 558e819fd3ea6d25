package casebook.commentary;

import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Work that does not depend on each other, done by as many threads as the machine has cores: those of Java's common pool
 * and the one that asks, which takes part whenever it would wait. In a server all drafts together therefore take no more
 * threads than that. The pool's threads know nothing of the application they work for: neither its context class loader
 * nor a transaction, a request or anything injected. So what is done here is pure; it may read its own resources.
 */
public final class SideBySide {

    private SideBySide() {}

    /**
     * What comes of each, in the order of what is given.
     *
     * @throws RuntimeException of the kind that the work on any of them has thrown
     */
    public static <T, R> List<R> each(List<T> all, Function<? super T, ? extends R> work) {
        return isOfAnotherPool()
                ? begun(() -> SideBySide.<T, R>each(all, work)).get()
                : all.parallelStream().<R>map(work).toList();
    }

    /** A pool that starts no thread for one that waits may come to a stop when its threads share their work. */
    private static boolean isOfAnotherPool() {
        ForkJoinPool pool = ForkJoinTask.getPool();
        return pool != null && pool != ForkJoinPool.commonPool();
    }

    /**
     * Begins something whose result is asked for later; each time that it is asked for it is the same.
     *
     * @return throws on being asked a RuntimeException of the kind that the work has thrown
     */
    public static <R> Supplier<R> begun(Supplier<? extends R> work) {
        ForkJoinTask<R> task = ForkJoinPool.commonPool().submit(() -> (R) work.get());
        return task::join;
    }
}
