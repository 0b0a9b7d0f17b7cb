package org.asterism.cluster.hierarchy;

import org.asterism.geometry.KdTree;
import org.asterism.geometry.Points;
import org.asterism.job.Job;

/**
 * Places of clusters in a k-d tree under merging: each has a slot in a leaf, which moves with it or falls empty.
 *
 * <p>A node knows the box of the places in it and the smallest size among their clusters; both are fitted anew along the
 * way to the root when a slot changes.
 */
final class CentroidTree {
    private static final int NONE = Integer.MAX_VALUE;

    private final KdTree tree;
    private final int dimensions;
    /** Slot by slot, all coordinates of one together; so are the boxes, node by node. */
    private final double[] place;

    private final double[] low;
    private final double[] high;
    private final int[] cluster;
    /** The size of the cluster in each slot; 0 where it is empty. */
    private final int[] size;

    private final int[] least;

    /**
     * @param clusters the number of each cluster
     * @param places of the clusters, in that order
     * @param sizes by number
     */
    CentroidTree(int[] clusters, Points places, int[] sizes, Job job) {
        tree = KdTree.of(places, job);
        dimensions = places.dimensions();
        place = new double[clusters.length * dimensions];
        cluster = new int[clusters.length];
        size = new int[clusters.length];
        for (int slot = 0; slot < clusters.length; slot++) {
            cluster[slot] = clusters[tree.id(slot)];
            size[slot] = sizes[cluster[slot]];
            for (int d = 0; d < dimensions; d++) {
                place[slot * dimensions + d] = tree.ordered().get(slot, d);
            }
        }
        least = new int[tree.nodes()];
        low = new double[tree.nodes() * dimensions];
        high = new double[tree.nodes() * dimensions];
        for (int node = tree.nodes() - 1; node >= KdTree.ROOT; node--) {
            fit(node);
        }
    }

    int slots() {
        return cluster.length;
    }

    int cluster(int slot) {
        return cluster[slot];
    }

    /** The size of the cluster in a slot; 0 where it is empty. */
    int size(int slot) {
        return size[slot];
    }

    boolean isLeaf(int node) {
        return tree.isLeaf(node);
    }

    int leaf(int slot) {
        return tree.leaf(slot);
    }

    int start(int leaf) {
        return tree.start(leaf);
    }

    int end(int leaf) {
        return tree.end(leaf);
    }

    boolean isEmpty(int node) {
        return least[node] == NONE;
    }

    /** The size of the smallest cluster in a node. */
    int least(int node) {
        return least[node];
    }

    /** The squared distance from a place to a slot's. */
    double squaredToSlot(int slot, double[] from) {
        double sum = 0;
        int at = slot * dimensions;
        for (int d = 0; d < from.length; d++) {
            double difference = place[at + d] - from[d];
            sum += difference * difference;
        }
        return sum;
    }

    /** The squared distance from a place to the box of a node that is not empty. */
    double squaredToBox(int node, double[] from) {
        double sum = 0;
        int at = node * dimensions;
        for (int d = 0; d < from.length; d++) {
            double outside = Math.max(0, Math.max(low[at + d] - from[d], from[d] - high[at + d]));
            sum += outside * outside;
        }
        return sum;
    }

    void empty(int slot) {
        size[slot] = 0;
        refit(slot);
    }

    void move(int slot, double[] to, int newSize) {
        System.arraycopy(to, 0, place, slot * dimensions, dimensions);
        size[slot] = newSize;
        refit(slot);
    }

    private void refit(int slot) {
        for (int node = tree.leaf(slot); node >= KdTree.ROOT; node /= 2) {
            fit(node);
        }
    }

    private void fit(int node) {
        if (tree.isLeaf(node)) {
            fitLeaf(node);
            return;
        }
        least[node] = Math.min(least[2 * node], least[2 * node + 1]);
        int left = 2 * node * dimensions;
        int right = left + dimensions;
        for (int d = 0; d < dimensions; d++) {
            low[node * dimensions + d] = Math.min(low[left + d], low[right + d]);
            high[node * dimensions + d] = Math.max(high[left + d], high[right + d]);
        }
    }

    private void fitLeaf(int leaf) {
        least[leaf] = NONE;
        for (int d = 0; d < dimensions; d++) {
            low[leaf * dimensions + d] = Double.POSITIVE_INFINITY;
            high[leaf * dimensions + d] = Double.NEGATIVE_INFINITY;
        }
        for (int slot = tree.start(leaf); slot < tree.end(leaf); slot++) {
            if (size[slot] > 0) {
                least[leaf] = Math.min(least[leaf], size[slot]);
                include(leaf, slot);
            }
        }
    }

    private void include(int leaf, int slot) {
        for (int d = 0; d < dimensions; d++) {
            double value = place[slot * dimensions + d];
            low[leaf * dimensions + d] = Math.min(low[leaf * dimensions + d], value);
            high[leaf * dimensions + d] = Math.max(high[leaf * dimensions + d], value);
        }
    }
}
