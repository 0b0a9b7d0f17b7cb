package org.asterism.geometry;

import java.util.Arrays;
import org.asterism.job.Job;
import org.asterism.job.Parallel;

/**
 * The making of a {@link KdTree}: every node's points are halved at the median of its widest side, by quickselect, and
 * moved in memory so that each node is a run. Hoare 1961, doi 10.1145/366622.366647.
 */
final class MedianSplit {
    /** About 16 points a leaf suit both searches, which want few boxes, and scans, which want few points. */
    private static final int LEAF = 16;

    /** From this node on subtrees are made in parallel. */
    private static final int SUBTREES = 64;

    final int firstLeaf;
    final int[] ids;
    final double[][] columns;
    final int[] start;
    final int[] end;
    /** Of each node the lower border in each dimension, then the upper one. */
    final double[] box;

    private final int dimensions;
    private final Job job;

    MedianSplit(Points points, Job job) {
        this.job = job;
        dimensions = points.dimensions();
        ids = new int[points.size()];
        Arrays.setAll(ids, i -> i);
        columns = new double[dimensions][];
        Arrays.setAll(columns, d -> points.column(d).clone());
        int leaves = 1;
        while ((long) leaves * LEAF < points.size()) {
            leaves *= 2;
        }
        firstLeaf = leaves;
        start = new int[2 * leaves];
        end = new int[2 * leaves];
        box = new double[4 * leaves * dimensions];
    }

    void run() {
        end[KdTree.ROOT] = ids.length;
        int top = Math.min(SUBTREES, firstLeaf);
        for (int level = 1; level < top; level *= 2) {
            int first = level;
            Parallel.forEach(level, node -> split(first + node));
        }
        Parallel.forEach(top, node -> splitAll(top + node));
    }

    private void splitAll(int node) {
        split(node);
        if (node < firstLeaf) {
            splitAll(2 * node);
            splitAll(2 * node + 1);
        }
    }

    private void split(int node) {
        job.check();
        enclose(node);
        if (node >= firstLeaf) {
            return;
        }
        int middle = (start[node] + end[node]) >>> 1;
        halve(columns[widest(node)], start[node], end[node], middle);
        start[2 * node] = start[node];
        end[2 * node] = middle;
        start[2 * node + 1] = middle;
        end[2 * node + 1] = end[node];
    }

    private void enclose(int node) {
        int at = 2 * dimensions * node;
        for (int d = 0; d < dimensions; d++) {
            double[] column = columns[d];
            double lowest = Double.POSITIVE_INFINITY;
            double highest = Double.NEGATIVE_INFINITY;
            for (int i = start[node]; i < end[node]; i++) {
                lowest = Math.min(lowest, column[i]);
                highest = Math.max(highest, column[i]);
            }
            box[at + d] = lowest;
            box[at + dimensions + d] = highest;
        }
    }

    private int widest(int node) {
        int widest = 0;
        for (int d = 1; d < dimensions; d++) {
            if (width(node, d) > width(node, widest)) {
                widest = d;
            }
        }
        return widest;
    }

    private double width(int node, int d) {
        int at = 2 * dimensions * node + d;
        return box[at + dimensions] - box[at];
    }

    /** Moves points until no key before {@code middle} is above one at or after it. */
    private void halve(double[] key, int from, int to, int middle) {
        int low = from;
        int high = to - 1;
        while (low < high) {
            double pivot = median(key[low], key[(low + high) >>> 1], key[high]);
            int i = low;
            int j = high;
            while (i <= j) {
                while (key[i] < pivot) {
                    i++;
                }
                while (key[j] > pivot) {
                    j--;
                }
                if (i <= j) {
                    swap(i++, j--);
                }
            }
            if (middle <= j) {
                high = j;
            } else if (middle >= i) {
                low = i;
            } else {
                return;
            }
        }
    }

    private void swap(int i, int j) {
        int id = ids[i];
        ids[i] = ids[j];
        ids[j] = id;
        for (double[] column : columns) {
            double value = column[i];
            column[i] = column[j];
            column[j] = value;
        }
    }

    private static double median(double a, double b, double c) {
        return Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
    }
}
