package org.asterism.numeric;

/**
 * Sets that only ever join: union by size with path halving, close to O(1) an operation. Tarjan 1975, doi
 * 10.1145/321879.321884.
 */
public final class DisjointSets {
    private final int[] parent;
    private final int[] size;
    private int count;

    /** Makes {@code count} sets of one element each, 0 to {@code count - 1}. */
    public DisjointSets(int count) {
        parent = new int[count];
        size = new int[count];
        this.count = count;
        for (int i = 0; i < count; i++) {
            parent[i] = i;
            size[i] = 1;
        }
    }

    /** The element that stands for the set of {@code i}. */
    public int find(int i) {
        int at = i;
        while (parent[at] != at) {
            parent[at] = parent[parent[at]];
            at = parent[at];
        }
        return at;
    }

    /** Joins the sets of two elements; says whether they were apart. */
    public boolean union(int a, int b) {
        int first = find(a);
        int second = find(b);
        if (first == second) {
            return false;
        }
        boolean larger = size[first] >= size[second];
        int root = larger ? first : second;
        int child = larger ? second : first;
        parent[child] = root;
        size[root] += size[child];
        count--;
        return true;
    }

    /** How many sets are left. */
    public int count() {
        return count;
    }
}
