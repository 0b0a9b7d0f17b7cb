package org.asterism.ui.table;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The value made last, for as long as it is asked for by an equal key. */
final class Memo<V> {
    private @Nullable Object key;
    private @Nullable V value;

    V get(Object wanted, Supplier<V> make) {
        V known = value;
        if (known == null || !wanted.equals(key)) {
            known = make.get();
            value = known;
            key = wanted;
        }
        return known;
    }
}
