package org.asterism.cluster;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One thing that took long to make, kept until one for another key is asked for. Not for several threads at once.
 *
 * @param <T> what is kept
 */
public final class Kept<T> {
    private @Nullable Entry<T> last;

    /**
     * The thing for a key.
     *
     * @param key all that it depends on, with a meaningful {@code equals}
     * @param make is asked where none is kept; what it throws leaves the last one kept
     */
    public T get(Object key, Supplier<T> make) {
        Entry<T> known = last;
        if (known == null || !known.key.equals(key)) {
            known = new Entry<>(key, make.get());
            last = known;
        }
        return known.value;
    }

    /** Whether the thing for a key is kept. */
    public boolean has(Object key) {
        return last != null && last.key.equals(key);
    }

    private record Entry<T>(Object key, T value) {}
}
