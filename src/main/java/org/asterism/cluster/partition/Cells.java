package org.asterism.cluster.partition;

import org.asterism.geometry.KdTree;
import org.asterism.geometry.Points;
import org.asterism.job.Job;
import org.asterism.job.Parallel;
import org.asterism.numeric.Blocks;

/**
 * All points in the order of the leaves of a {@link SampleTree}, about 256 a leaf. Every node knows its box and the sums
 * of its points' coordinates.
 */
final class Cells {
    private final Points ordered;
    private final int[] ids;
    private final int leaves;
    private final int dimensions;
    /** The first position of each leaf, and the end of the last. */
    private final int[] start;

    private final double[] low;
    private final double[] high;
    private final double[] sums;

    private Cells(Points points, Job job) {
        SampleTree tree = new SampleTree(points, job);
        leaves = tree.leaves();
        start = new int[leaves + 1];
        ids = sort(tree.leafOfPoints());
        ordered = points.select(ids);
        dimensions = points.dimensions();
        low = new double[2 * leaves * dimensions];
        high = new double[2 * leaves * dimensions];
        sums = new double[2 * leaves * dimensions];
        Blocks blocks = new Blocks(leaves, Math.ceilDiv(leaves, 64));
        Parallel.forEach(blocks.count(), block -> {
            job.check();
            for (int leaf = blocks.start(block); leaf < blocks.end(block); leaf++) {
                enclose(leaf);
            }
        });
        for (int node = leaves - 1; node >= KdTree.ROOT; node--) {
            join(node);
        }
    }

    static Cells of(Points points, Job job) {
        return new Cells(points, job);
    }

    /** The points in the order of the leaves. */
    Points ordered() {
        return ordered;
    }

    /** The row that the point at a position had before. */
    int id(int position) {
        return ids[position];
    }

    /** How many leaves there are, a power of two; also the number of the first of them. */
    int leaves() {
        return leaves;
    }

    int start(int leaf) {
        return start[leaf - leaves];
    }

    int end(int leaf) {
        return start[leaf - leaves + 1];
    }

    /** The first leaf of a node. */
    int firstLeaf(int node) {
        return node * (leaves / Integer.highestOneBit(node));
    }

    /** The leaf after the last of a node. */
    int endLeaf(int node) {
        return (node + 1) * (leaves / Integer.highestOneBit(node));
    }

    int size(int node) {
        return start[endLeaf(node) - leaves] - start[firstLeaf(node) - leaves];
    }

    double low(int node, int d) {
        return low[node * dimensions + d];
    }

    double high(int node, int d) {
        return high[node * dimensions + d];
    }

    /** The summed coordinates {@code d} of a node's points. */
    double sum(int node, int d) {
        return sums[node * dimensions + d];
    }

    /** Counting sort of the points by leaf. */
    private int[] sort(int[] leafOf) {
        for (int leaf : leafOf) {
            start[leaf + 1]++;
        }
        for (int leaf = 0; leaf < leaves; leaf++) {
            start[leaf + 1] += start[leaf];
        }
        int[] next = start.clone();
        int[] sorted = new int[leafOf.length];
        for (int i = 0; i < leafOf.length; i++) {
            sorted[next[leafOf[i]]++] = i;
        }
        return sorted;
    }

    private void enclose(int leaf) {
        for (int d = 0; d < dimensions; d++) {
            double[] column = ordered.column(d);
            double lowest = Double.POSITIVE_INFINITY;
            double highest = Double.NEGATIVE_INFINITY;
            double sum = 0;
            for (int i = start[leaf]; i < start[leaf + 1]; i++) {
                lowest = Math.min(lowest, column[i]);
                highest = Math.max(highest, column[i]);
                sum += column[i];
            }
            int at = (leaves + leaf) * dimensions + d;
            low[at] = lowest;
            high[at] = highest;
            sums[at] = sum;
        }
    }

    private void join(int node) {
        for (int d = 0; d < dimensions; d++) {
            int at = node * dimensions + d;
            int left = 2 * node * dimensions + d;
            int right = left + dimensions;
            low[at] = Math.min(low[left], low[right]);
            high[at] = Math.max(high[left], high[right]);
            sums[at] = sums[left] + sums[right];
        }
    }
}
