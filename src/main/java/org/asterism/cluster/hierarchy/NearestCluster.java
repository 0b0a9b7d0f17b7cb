package org.asterism.cluster.hierarchy;

import org.asterism.geometry.KdTree;

/**
 * The search for the cluster nearest to one, through the tree of their places: from its own leaf up, into every other node
 * that may hold a nearer one. For one thread.
 */
final class NearestCluster {
    /** From this many dimensions on boxes rule out little. */
    private static final int MANY_DIMENSIONS = 24;

    private final Centroids clusters;
    private final CentroidTree tree;
    private int cluster;
    private double[] place = {};
    private int best;
    private double least;

    NearestCluster(Centroids clusters) {
        this.clusters = clusters;
        tree = clusters.tree();
    }

    /** The nearest found last; -1 where no other cluster is left. */
    int best() {
        return best;
    }

    /** Its distance, as {@link Centroids#cost} measures it. */
    double cost() {
        return least;
    }

    /** Finds the nearest cluster, in many dimensions by looking at all; {@code preferred} is taken when no other is strictly nearer, -1 for none. */
    void find(int of, int preferred) {
        cluster = of;
        place = clusters.center(of);
        best = preferred;
        least = preferred < 0 ? Double.POSITIVE_INFINITY : clusters.cost(of, preferred);
        int slot = clusters.slot(of);
        if (place.length >= MANY_DIMENSIONS) {
            scan(slot + 1, tree.slots());
            scan(0, slot);
            return;
        }
        int node = tree.leaf(slot);
        scan(slot + 1, tree.end(node));
        scan(tree.start(node), slot);
        for (; node > KdTree.ROOT; node /= 2) {
            if (bound(node ^ 1) < least) {
                descend(node ^ 1);
            }
        }
    }

    private void descend(int node) {
        if (tree.isLeaf(node)) {
            scan(tree.start(node), tree.end(node));
            return;
        }
        double left = bound(2 * node);
        double right = bound(2 * node + 1);
        int near = left <= right ? 2 * node : 2 * node + 1;
        if (Math.min(left, right) < least) {
            descend(near);
        }
        if (Math.max(left, right) < least) {
            descend(near ^ 1);
        }
    }

    private double bound(int node) {
        if (tree.isEmpty(node)) {
            return Double.POSITIVE_INFINITY;
        }
        return clusters.weight(cluster, tree.least(node)) * tree.squaredToBox(node, place);
    }

    private void scan(int from, int to) {
        for (int slot = from; slot < to; slot++) {
            int size = tree.size(slot);
            if (size > 0 && clusters.weight(cluster, size) * tree.squaredToSlot(slot, place) < least) {
                offer(tree.cluster(slot));
            }
        }
    }

    private void offer(int other) {
        double cost = clusters.cost(cluster, other);
        if (cost < least) {
            least = cost;
            best = other;
        }
    }
}
