package org.asterism.session.log;

import java.util.ArrayList;
import java.util.List;

/**
 * How one list became another: at a place, some elements gave way to others.
 *
 * @param removed how many elements gave way
 */
record Splice<T>(int at, int removed, List<T> added) {
    Splice {
        added = List.copyOf(added);
    }

    /** The shortest one. */
    static <T> Splice<T> between(List<T> before, List<T> after) {
        int shorter = Math.min(before.size(), after.size());
        int start = 0;
        while (start < shorter && before.get(start).equals(after.get(start))) {
            start++;
        }
        int end = 0;
        while (end < shorter - start && before.get(before.size() - 1 - end).equals(after.get(after.size() - 1 - end))) {
            end++;
        }
        return new Splice<>(start, before.size() - start - end, after.subList(start, after.size() - end));
    }

    boolean empty() {
        return removed == 0 && added.isEmpty();
    }

    /** @throws IndexOutOfBoundsException if the list is too short for it */
    List<T> apply(List<T> before) {
        List<T> after = new ArrayList<>(before.subList(0, at));
        after.addAll(added);
        after.addAll(before.subList(at + removed, before.size()));
        return after;
    }
}
