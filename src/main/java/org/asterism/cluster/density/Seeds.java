package org.asterism.cluster.density;

import java.util.Arrays;

/** The positions reached but not visited yet, as a heap: the least reachability first, among equals the lowest index. */
final class Seeds {
    private static final int ABSENT = -1;

    private final double[] reachability;
    private final int[] ids;
    private final int[] heap;
    private final int[] place;
    private int count;

    /** @param reachability by position; read live, and told of by {@link #improved} */
    Seeds(double[] reachability, int[] ids) {
        this.reachability = reachability;
        this.ids = ids;
        heap = new int[ids.length];
        place = new int[ids.length];
        Arrays.fill(place, ABSENT);
    }

    boolean isEmpty() {
        return count == 0;
    }

    /** Puts a position in, or moves it ahead, after its reachability became less. */
    void improved(int position) {
        int at = place[position] == ABSENT ? count++ : place[position];
        while (at > 0 && before(position, heap[(at - 1) / 2])) {
            set(at, heap[(at - 1) / 2]);
            at = (at - 1) / 2;
        }
        set(at, position);
    }

    int removeFirst() {
        int first = heap[0];
        place[first] = ABSENT;
        int last = heap[--count];
        if (count > 0) {
            sink(last);
        }
        return first;
    }

    private void sink(int position) {
        int at = 0;
        int child = 1;
        while (child < count) {
            if (child + 1 < count && before(heap[child + 1], heap[child])) {
                child++;
            }
            if (!before(heap[child], position)) {
                break;
            }
            set(at, heap[child]);
            at = child;
            child = 2 * at + 1;
        }
        set(at, position);
    }

    private boolean before(int a, int b) {
        return reachability[a] < reachability[b] || (reachability[a] == reachability[b] && ids[a] < ids[b]);
    }

    private void set(int at, int position) {
        heap[at] = position;
        place[position] = at;
    }
}
