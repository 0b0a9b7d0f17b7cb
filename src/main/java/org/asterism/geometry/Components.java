package org.asterism.geometry;

import org.asterism.numeric.DisjointSets;

/** Which component each point and, where all its points agree, each node of a k-d tree belongs to. */
final class Components {
    static final int NONE = -1;

    private final KdTree tree;
    private final DisjointSets sets;
    private final int[] ofPoint;
    private final int[] ofNode;

    /** Every point is a component of its own. */
    Components(KdTree tree) {
        this.tree = tree;
        sets = new DisjointSets(tree.size());
        ofPoint = new int[tree.size()];
        ofNode = new int[tree.nodes()];
        update();
    }

    int count() {
        return sets.count();
    }

    /** The component of the point at a position: the position of one of its points. */
    int ofPoint(int position) {
        return ofPoint[position];
    }

    /** The component of all points in a node, or {@link #NONE}. */
    int ofNode(int node) {
        return ofNode[node];
    }

    /** Joins the components of two points from the next {@link #update()} on; says whether they were apart. */
    boolean join(int a, int b) {
        return sets.union(a, b);
    }

    void update() {
        for (int i = 0; i < ofPoint.length; i++) {
            ofPoint[i] = sets.find(i);
        }
        for (int node = tree.nodes() - 1; node >= KdTree.ROOT; node--) {
            ofNode[node] = tree.isLeaf(node) ? common(node) : shared(node);
        }
    }

    private int shared(int node) {
        return ofNode[2 * node] == ofNode[2 * node + 1] ? ofNode[2 * node] : NONE;
    }

    private int common(int leaf) {
        if (tree.start(leaf) == tree.end(leaf)) {
            return NONE;
        }
        int first = ofPoint[tree.start(leaf)];
        for (int i = tree.start(leaf) + 1; i < tree.end(leaf); i++) {
            if (ofPoint[i] != first) {
                return NONE;
            }
        }
        return first;
    }
}
