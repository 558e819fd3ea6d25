package casebook.platform;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Keeps the values used last, for things that never change once made (item versions, the slots of an attempt). Another
 * node may hold its own; nothing needs to be told.
 */
public final class RecentlyUsed<K, V> {
    private final Map<K, V> values;

    public RecentlyUsed(int most) {
        values = new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                return size() > most;
            }
        };
    }

    /** The value kept for the key, or the one that {@code load} gives, which is then kept. Loads outside the lock. */
    public V get(K key, Function<K, V> load) {
        return find(key, missing -> Optional.of(load.apply(missing))).orElseThrow();
    }

    /** As {@link #get}, for what may not be there yet: only what is found is kept. */
    public Optional<V> find(K key, Function<K, Optional<V>> load) {
        synchronized (values) {
            V kept = values.get(key);
            if (kept != null) {
                return Optional.of(kept);
            }
        }
        Optional<V> loaded = load.apply(key);
        loaded.ifPresent(found -> {
            synchronized (values) {
                values.put(key, found);
            }
        });
        return loaded;
    }
}
