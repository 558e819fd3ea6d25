package casebook.platform.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class ChunksTest {
    @Test
    void keysComeFiftyAtATimeInTheirOrderAndTheRestLast() {
        List<Long> keys = LongStream.rangeClosed(1, 120).boxed().toList();
        List<List<Long>> chunks = Chunks.of(keys);
        assertEquals(List.of(50, 50, 20), chunks.stream().map(List::size).toList());
        assertEquals(keys, chunks.stream().flatMap(List::stream).toList());
    }

    @Test
    void noKeysAreNoChunk() {
        assertEquals(List.of(), Chunks.of(List.of()));
    }
}
