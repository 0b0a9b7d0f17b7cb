package org.asterism.geometry;

/**
 * The search for the nearest point of another component, from a point's own leaf up the tree, until no place outside the
 * node reached can be nearer than what was found. One for each thread.
 */
final class Outlook {
    private final KdTree tree;
    private final Components components;
    private final double[] reach;
    private final double[] nodeReach;
    private double[] place = {};
    private double ownReach;
    private int own;
    private double found;
    private int foundAt;

    /**
     * @param reach by position: no edge of a point is shorter than its squared reach
     * @param nodeReach the least reach in each node
     */
    Outlook(KdTree tree, Components components, double[] reach, double[] nodeReach) {
        this.tree = tree;
        this.components = components;
        this.reach = reach;
        this.nodeReach = nodeReach;
    }

    /** Looks for an edge of the point at a position in a leaf that is shorter than a squared limit. */
    void search(int leaf, int position, double limit) {
        place = tree.ordered().row(position);
        ownReach = reach[position];
        own = components.ofPoint(position);
        found = limit;
        foundAt = Components.NONE;
        int node = leaf;
        enter(node);
        while (node > KdTree.ROOT && found > ownReach && tree.squaredMargin(node, place) < found) {
            enter(node ^ 1);
            node /= 2;
        }
    }

    /** Whether no point of another component is nearer than a squared limit to a node inside a component. */
    boolean isClear(int node, double limit) {
        own = components.ofNode(node);
        return isClear(KdTree.ROOT, node, limit);
    }

    private boolean isClear(int other, int node, double limit) {
        if (components.ofNode(other) == own || nodeReach[other] >= limit || tree.squaredGap(other, node) >= limit) {
            return true;
        }
        return !tree.isLeaf(other) && isClear(2 * other, node, limit) && isClear(2 * other + 1, node, limit);
    }

    /** The squared length of the shortest edge found, or the limit. */
    double found() {
        return found;
    }

    /** The position at its other end, or {@link Components#NONE}. */
    int foundAt() {
        return foundAt;
    }

    private void enter(int node) {
        if (lowest(node) < found) {
            descend(node);
        }
    }

    private void descend(int node) {
        if (tree.isLeaf(node)) {
            scan(node);
            return;
        }
        double left = lowest(2 * node);
        double right = lowest(2 * node + 1);
        int near = left <= right ? 2 * node : 2 * node + 1;
        if (Math.min(left, right) < found) {
            descend(near);
        }
        if (Math.max(left, right) < found) {
            descend(near ^ 1);
        }
    }

    /** No edge into this node is shorter. */
    private double lowest(int node) {
        if (components.ofNode(node) == own) {
            return Double.POSITIVE_INFINITY;
        }
        return Math.max(Math.max(ownReach, nodeReach[node]), tree.squaredDistance(node, place));
    }

    private void scan(int leaf) {
        int end = tree.end(leaf);
        for (int j = tree.start(leaf); j < end; j++) {
            double weight = Math.max(Math.max(ownReach, reach[j]), tree.squaredDistanceAt(j, place));
            if (weight < found && components.ofPoint(j) != own) {
                found = weight;
                foundAt = j;
            }
        }
    }
}
