package casebook.platform.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Keys for queries of the form {@code x IN :keys}, a few at a time. Derby looks each of a short list up in the index; a
 * long one it compares with every row of the table, so that 2,000 names among 2,000 accounts took ten times as long by
 * 500 as by 50.
 */
public final class Chunks {
    private static final int MOST = 50;

    private Chunks() {}

    /** All keys in their order, in lists of at most 50; no list when there are none. */
    public static <K> List<List<K>> of(Collection<K> keys) {
        List<K> all = List.copyOf(keys);
        List<List<K>> chunks = new ArrayList<>();
        for (int from = 0; from < all.size(); from += MOST) {
            chunks.add(all.subList(from, Math.min(all.size(), from + MOST)));
        }
        return chunks;
    }
}
