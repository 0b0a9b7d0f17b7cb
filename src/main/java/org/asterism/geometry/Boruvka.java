package org.asterism.geometry;

import java.util.Arrays;
import org.asterism.job.Job;
import org.asterism.numeric.DisjointSets;

/**
 * Borůvka's spanning tree on a k-d tree: in each round every component joins its nearest neighbour.
 *
 * <p>A point searches the tree only below what its component has found already, skips nodes wholly inside its component,
 * and keeps what it found while that lies in another component. Edges of equal weight may close a circle; the second is
 * then dropped. About O(n log n) in few dimensions. March, Ram and Gray 2010, doi 10.1145/1835804.1835882.
 */
final class Boruvka {
    private static final int NONE = -1;

    private final KdTree tree;
    private final double[] reach;
    private final Job job;
    private final int size;
    private final DisjointSets sets;
    private final double[] nodeReach;
    private final int[] nodeComponent;
    private final int[] component;
    /** No point of another component is nearer than this. */
    private final double[] bound;
    /** The point of another component at that bound, if known. */
    private final int[] candidate;

    private final double[] best;
    private final int[] bestFrom;
    private final int[] bestTo;
    private final SpanningTree result;
    private int edges;

    private double[] place = {};
    private double found;
    private int foundAt;

    /** @param reach by position: no edge of a point is shorter than its squared reach */
    Boruvka(KdTree tree, double[] reach, Job job) {
        this.tree = tree;
        this.reach = reach;
        this.job = job;
        size = tree.size();
        sets = new DisjointSets(size);
        nodeReach = new double[tree.nodes()];
        nodeComponent = new int[tree.nodes()];
        component = new int[size];
        bound = new double[size];
        candidate = new int[size];
        best = new double[size];
        bestFrom = new int[size];
        bestTo = new int[size];
        int count = Math.max(0, size - 1);
        result = new SpanningTree(new int[count], new int[count], new double[count]);
    }

    SpanningTree run() {
        Arrays.fill(candidate, NONE);
        System.arraycopy(reach, 0, bound, 0, size);
        measureReach();
        while (sets.count() > 1) {
            label();
            searchAll();
            join();
            job.progress((double) edges / (size - 1));
        }
        return result;
    }

    private void measureReach() {
        for (int node = tree.nodes() - 1; node >= KdTree.ROOT; node--) {
            if (!tree.isLeaf(node)) {
                nodeReach[node] = Math.min(nodeReach[2 * node], nodeReach[2 * node + 1]);
                continue;
            }
            nodeReach[node] = Double.POSITIVE_INFINITY;
            for (int i = tree.start(node); i < tree.end(node); i++) {
                nodeReach[node] = Math.min(nodeReach[node], reach[i]);
            }
        }
    }

    private void label() {
        for (int i = 0; i < size; i++) {
            component[i] = sets.find(i);
        }
        for (int node = tree.nodes() - 1; node >= KdTree.ROOT; node--) {
            nodeComponent[node] = tree.isLeaf(node) ? common(node) : shared(node);
        }
        job.check();
    }

    private int shared(int node) {
        return nodeComponent[2 * node] == nodeComponent[2 * node + 1] ? nodeComponent[2 * node] : NONE;
    }

    private int common(int leaf) {
        int first = component[tree.start(leaf)];
        for (int i = tree.start(leaf) + 1; i < tree.end(leaf); i++) {
            if (component[i] != first) {
                return NONE;
            }
        }
        return first;
    }

    private void searchAll() {
        Arrays.fill(best, Double.POSITIVE_INFINITY);
        for (int i = 0; i < size; i++) {
            if ((i & 63) == 0) {
                job.check();
            }
            int own = component[i];
            if (bound[i] >= best[own]) {
                continue;
            }
            if (candidate[i] == NONE || component[candidate[i]] == own) {
                search(i, best[own]);
            }
            if (candidate[i] != NONE && bound[i] < best[own]) {
                best[own] = bound[i];
                bestFrom[own] = i;
                bestTo[own] = candidate[i];
            }
        }
    }

    private void search(int i, double limit) {
        found = limit;
        foundAt = NONE;
        place = tree.ordered().row(i);
        descend(KdTree.ROOT, i);
        bound[i] = found;
        candidate[i] = foundAt;
    }

    private void descend(int node, int i) {
        if (tree.isLeaf(node)) {
            scan(node, i);
            return;
        }
        double left = lowest(2 * node, i);
        double right = lowest(2 * node + 1, i);
        int near = left <= right ? 2 * node : 2 * node + 1;
        if (Math.min(left, right) < found) {
            descend(near, i);
        }
        if (Math.max(left, right) < found) {
            descend(near ^ 1, i);
        }
    }

    /** No edge from {@code i} into this node is shorter. */
    private double lowest(int node, int i) {
        if (nodeComponent[node] == component[i]) {
            return Double.POSITIVE_INFINITY;
        }
        return Math.max(Math.max(reach[i], nodeReach[node]), tree.squaredDistance(node, place));
    }

    private void scan(int leaf, int i) {
        for (int j = tree.start(leaf); j < tree.end(leaf); j++) {
            if (component[j] != component[i]) {
                double weight = Math.max(Math.max(reach[i], reach[j]), tree.squaredDistanceAt(j, place));
                if (weight < found) {
                    found = weight;
                    foundAt = j;
                }
            }
        }
    }

    private void join() {
        for (int i = 0; i < size; i++) {
            if (component[i] == i && sets.union(bestFrom[i], bestTo[i])) {
                result.from()[edges] = tree.id(bestFrom[i]);
                result.to()[edges] = tree.id(bestTo[i]);
                result.squared()[edges++] = best[i];
            }
        }
    }
}
