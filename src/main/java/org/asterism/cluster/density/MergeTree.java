package org.asterism.cluster.density;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;
import org.asterism.geometry.SpanningTree;
import org.asterism.job.Job;
import org.asterism.numeric.DisjointSets;

/**
 * The single-linkage tree of a spanning tree: points are nodes 0 to {@code points - 1}, merges follow in order of length.
 */
final class MergeTree {
    private final int points;
    private final double[] height;
    private final int[] left;
    private final int[] right;
    private final int[] size;

    private MergeTree(int points) {
        this.points = points;
        int merges = Math.max(0, points - 1);
        height = new double[merges];
        left = new int[merges];
        right = new int[merges];
        size = new int[merges];
    }

    /** @param length from the weight of an edge */
    static MergeTree of(SpanningTree edges, DoubleUnaryOperator length, int points, Job job) {
        MergeTree tree = new MergeTree(points);
        DisjointSets sets = new DisjointSets(points);
        int[] node = new int[points];
        Arrays.setAll(node, i -> i);
        int merge = 0;
        for (int edge : edges.byLength()) {
            if ((merge & 1023) == 0) {
                job.check();
            }
            int a = sets.find(edges.from()[edge]);
            int b = sets.find(edges.to()[edge]);
            tree.height[merge] = length.applyAsDouble(edges.squared()[edge]);
            tree.left[merge] = node[a];
            tree.right[merge] = node[b];
            tree.size[merge] = tree.size(node[a]) + tree.size(node[b]);
            sets.union(a, b);
            node[sets.find(a)] = points + merge++;
        }
        return tree;
    }

    int points() {
        return points;
    }

    /** The node that holds all points. */
    int root() {
        return points + height.length - 1;
    }

    boolean isPoint(int node) {
        return node < points;
    }

    /** The distance at which a node falls apart; only for merges. */
    double height(int node) {
        return height[node - points];
    }

    int left(int node) {
        return left[node - points];
    }

    int right(int node) {
        return right[node - points];
    }

    /** How many points a node holds. */
    int size(int node) {
        return isPoint(node) ? 1 : size[node - points];
    }
}
