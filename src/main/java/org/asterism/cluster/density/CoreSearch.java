package org.asterism.cluster.density;

import org.asterism.geometry.KdTree;

/** Finds the nearest core point in a k-d tree whose nodes know whether they hold any. */
final class CoreSearch {
    private final KdTree tree;
    private final boolean[] core;
    /** A core point of each node; -1 where there is none. */
    private final int[] known;

    /** @param core by position */
    CoreSearch(KdTree tree, boolean[] core) {
        this.tree = tree;
        this.core = core;
        known = new int[tree.nodes()];
        for (int node = tree.nodes() - 1; node >= KdTree.ROOT; node--) {
            known[node] = tree.isLeaf(node) ? first(node) : Math.max(known[2 * node], known[2 * node + 1]);
        }
    }

    private int first(int leaf) {
        for (int i = tree.start(leaf); i < tree.end(leaf); i++) {
            if (core[i]) {
                return i;
            }
        }
        return -1;
    }

    /** The position of a core point in a node, or -1. */
    int any(int node) {
        return known[node];
    }

    /** The nearest core point of a position within a squared distance, of equally near ones the one given first; or -1. */
    int nearest(int position, double limit) {
        return nearest(KdTree.ROOT, tree.ordered().row(position), limit, -1);
    }

    private int nearest(int node, double[] place, double limit, int found) {
        double least = found < 0 ? limit : tree.squaredDistanceAt(found, place);
        if (known[node] < 0 || tree.squaredDistance(node, place) > least) {
            return found;
        }
        if (!tree.isLeaf(node)) {
            return nearest(2 * node + 1, place, limit, nearest(2 * node, place, limit, found));
        }
        int nearest = found;
        for (int j = tree.start(node); j < tree.end(node); j++) {
            double distance = tree.squaredDistanceAt(j, place);
            boolean tie = distance == least && (nearest < 0 || tree.id(j) < tree.id(nearest));
            if (core[j] && (distance < least || tie)) {
                least = distance;
                nearest = j;
            }
        }
        return nearest;
    }
}
