package org.asterism.ui.plan;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Changed copies of lists. */
final class Lists {
    private Lists() {}

    /** The item at an index, or null. */
    static <T> @Nullable T at(List<T> list, int index) {
        return index < list.size() ? list.get(index) : null;
    }

    static <T> List<T> set(List<T> list, int index, T item) {
        List<T> changed = new ArrayList<>(list);
        changed.set(index, item);
        return changed;
    }

    static <T> List<T> add(List<T> list, T item) {
        return addAll(list, List.of(item));
    }

    static <T> List<T> addAll(List<T> list, List<T> items) {
        List<T> changed = new ArrayList<>(list);
        changed.addAll(items);
        return changed;
    }

    static <T> List<T> remove(List<T> list, int index) {
        List<T> changed = new ArrayList<>(list);
        changed.remove(index);
        return changed;
    }

    static <T> List<T> removeAll(List<T> list, List<T> items) {
        return list.stream().filter(item -> !items.contains(item)).toList();
    }

    /** With an item at another place; the same where there is no such place. */
    static <T> List<T> move(List<T> list, int from, int to) {
        List<T> changed = new ArrayList<>(list);
        if (from >= 0 && to >= 0 && from < list.size() && to < list.size()) {
            changed.add(to, changed.remove(from));
        }
        return changed;
    }
}
