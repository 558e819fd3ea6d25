package casebook.commentary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SideBySideTest {

    private static final List<Integer> THOUSAND =
            IntStream.range(0, 1000).boxed().toList();

    @Test
    void resultsComeInTheOrderOfWhatIsGiven() {
        assertEquals(List.of("1", "2", "3", "4", "5"), SideBySide.each(List.of(1, 2, 3, 4, 5), String::valueOf));
        assertEquals(THOUSAND, SideBySide.each(THOUSAND, number -> number));
        assertEquals(List.of(), SideBySide.each(List.of(), String::valueOf));
    }

    @Test
    void whatIsBegunIsDoneOnceHoweverOftenItIsAskedFor() {
        AtomicInteger times = new AtomicInteger();
        Supplier<Integer> begun = SideBySide.begun(times::incrementAndGet);
        assertEquals(1, begun.get());
        assertEquals(1, begun.get());
    }

    @Test
    void anExceptionComesOutAsWhatItIs() {
        Supplier<String> begun = SideBySide.begun(() -> {
            throw new UncheckedIOException(new IOException("no such file"));
        });
        UncheckedIOException broken = assertThrows(UncheckedIOException.class, begun::get);
        assertInstanceOf(IOException.class, broken.getCause());
        assertThrows(ArithmeticException.class, () -> SideBySide.each(THOUSAND, number -> 1000 / (number - 500)));
    }

    /** As tests do that run side by side: a pool of one thread, which would have to wait for itself. */
    @Test
    void aThreadOfAnotherPoolAsksTheCommonOne() throws Exception {
        try (ForkJoinPool other = new ForkJoinPool(1)) {
            List<ForkJoinPool> pools = other.submit(() -> SideBySide.each(THOUSAND, number -> ForkJoinTask.getPool()))
                    .get();
            assertFalse(pools.contains(other));
        }
    }

    @Test
    void workWithinWorkComesToAnEnd() {
        Supplier<Integer> outer = SideBySide.begun(() -> SideBySide.each(
                        THOUSAND, number -> SideBySide.begun(() -> number + 1).get())
                .size());
        List<Integer> sums = SideBySide.each(
                List.of(1, 2, 3, 4),
                factor -> SideBySide.each(THOUSAND, number -> factor * number).getLast());
        assertEquals(List.of(999, 1998, 2997, 3996), sums);
        assertEquals(1000, outer.get());
    }
}
