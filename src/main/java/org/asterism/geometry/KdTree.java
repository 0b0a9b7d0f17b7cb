package org.asterism.geometry;

import java.util.Arrays;
import org.asterism.job.Job;

/**
 * A balanced k-d tree in flat arrays: every node halves its points at the median of its widest side.
 *
 * <p>Points lie in the order of the leaves ({@link #ordered()}), so each node is a range of positions with a bounding
 * box. Nodes are numbered like a heap: the root is 1, the children of {@code v} are {@code 2 v} and {@code 2 v + 1}, and
 * all leaves are on one level. O(n log n) to build. Friedman, Bentley and Finkel 1977, doi 10.1145/355744.355745.
 */
public final class KdTree {
    /** The node that holds all points. */
    public static final int ROOT = 1;

    private final Points ordered;
    private final int[] ids;
    private final int dimensions;
    private final int firstLeaf;
    private final int[] start;
    private final int[] end;
    /** Of each node the lower border in each dimension, then the upper one. */
    private final double[] box;

    private KdTree(MedianSplit parts) {
        ordered = Points.of(parts.columns);
        ids = parts.ids;
        dimensions = parts.columns.length;
        firstLeaf = parts.firstLeaf;
        start = parts.start;
        end = parts.end;
        box = parts.box;
    }

    /**
     * Builds the tree.
     *
     * @throws org.asterism.job.CancelledException if the job was cancelled
     */
    public static KdTree of(Points points, Job job) {
        MedianSplit parts = new MedianSplit(points, job);
        parts.run();
        return new KdTree(parts);
    }

    /** The points in the order of the tree. */
    public Points ordered() {
        return ordered;
    }

    /** The index that the point at a position had before. */
    public int id(int position) {
        return ids[position];
    }

    public int size() {
        return ids.length;
    }

    /** One more than the highest node. */
    public int nodes() {
        return start.length;
    }

    public boolean isLeaf(int node) {
        return node >= firstLeaf;
    }

    /** The first position in a node. */
    public int start(int node) {
        return start[node];
    }

    /** The position after the last in a node. */
    public int end(int node) {
        return end[node];
    }

    /** The leaf that holds a position. */
    public int leaf(int position) {
        int node = ROOT;
        while (!isLeaf(node)) {
            node = 2 * node + (position < end[2 * node] ? 0 : 1);
        }
        return node;
    }

    /** The lower border of a node's box. */
    public double low(int node, int d) {
        return box[2 * node * dimensions + d];
    }

    /** The upper border of a node's box. */
    public double high(int node, int d) {
        return box[(2 * node + 1) * dimensions + d];
    }

    /** The squared distance from a place to the nearest spot of a node's box. */
    public double squaredDistance(int node, double[] place) {
        double sum = 0;
        int low = 2 * node * dimensions;
        int high = low + dimensions;
        for (int d = 0; d < dimensions; d++) {
            double outside = Math.max(0, Math.max(box[low + d] - place[d], place[d] - box[high + d]));
            sum += outside * outside;
        }
        return sum;
    }

    /** The squared distance from a place in a node's box to the nearest of its borders. */
    double squaredMargin(int node, double[] place) {
        double margin = Double.POSITIVE_INFINITY;
        int low = 2 * node * dimensions;
        int high = low + dimensions;
        for (int d = 0; d < dimensions; d++) {
            margin = Math.min(margin, Math.min(place[d] - box[low + d], box[high + d] - place[d]));
        }
        return margin * margin;
    }

    /** The squared distance between the boxes of two nodes. */
    double squaredGap(int a, int b) {
        double sum = 0;
        for (int d = 0; d < dimensions; d++) {
            double gap = Math.max(0, Math.max(low(a, d) - high(b, d), low(b, d) - high(a, d)));
            sum += gap * gap;
        }
        return sum;
    }

    /** The squared distance from a place to the farthest corner of a node's box. */
    public double squaredFarthest(int node, double[] place) {
        double sum = 0;
        int low = 2 * node * dimensions;
        int high = low + dimensions;
        for (int d = 0; d < dimensions; d++) {
            double away = Math.max(place[d] - box[low + d], box[high + d] - place[d]);
            sum += away * away;
        }
        return sum;
    }

    /** The squared distance from a place to the point at a position. */
    public double squaredDistanceAt(int position, double[] place) {
        if (dimensions == 2) {
            double x = ordered.column(0)[position] - place[0];
            double y = ordered.column(1)[position] - place[1];
            return x * x + y * y;
        }
        double sum = 0;
        for (int d = 0; d < dimensions; d++) {
            double difference = ordered.get(position, d) - place[d];
            sum += difference * difference;
        }
        return sum;
    }

    /** Fills {@code found} with the positions of the points nearest to a place; what it held before is dropped. */
    public void nearest(double[] place, Nearest found) {
        found.clear();
        if (size() > 0) {
            nearest(ROOT, place, found);
        }
    }

    /** The ids of all points within a radius of a place (border included), in ascending order. */
    public int[] within(double[] place, double radius) {
        int[] found = new int[16];
        int count = 0;
        int[] stack = new int[64];
        int depth = 0;
        stack[depth++] = ROOT;
        double limit = radius * radius;
        while (depth > 0) {
            int node = stack[--depth];
            if (squaredDistance(node, place) > limit) {
                continue;
            }
            if (!isLeaf(node)) {
                stack[depth++] = 2 * node;
                stack[depth++] = 2 * node + 1;
                continue;
            }
            for (int i = start[node]; i < end[node]; i++) {
                if (squaredDistanceAt(i, place) <= limit) {
                    found = count == found.length ? Arrays.copyOf(found, 2 * count) : found;
                    found[count++] = ids[i];
                }
            }
        }
        int[] result = Arrays.copyOf(found, count);
        Arrays.sort(result);
        return result;
    }

    /** How many distances {@link #within} computes: those to all points in the leaves that it comes to. */
    public long computed(double[] place, double radius) {
        return computed(ROOT, place, radius * radius);
    }

    private long computed(int node, double[] place, double limit) {
        if (squaredDistance(node, place) > limit) {
            return 0;
        }
        return isLeaf(node)
                ? end[node] - start[node]
                : computed(2 * node, place, limit) + computed(2 * node + 1, place, limit);
    }

    private void nearest(int node, double[] place, Nearest found) {
        if (isLeaf(node)) {
            for (int i = start[node]; i < end[node]; i++) {
                found.offer(i, squaredDistanceAt(i, place));
            }
            return;
        }
        double left = squaredDistance(2 * node, place);
        double right = squaredDistance(2 * node + 1, place);
        int near = left <= right ? 2 * node : 2 * node + 1;
        if (Math.min(left, right) < found.limit()) {
            nearest(near, place, found);
        }
        if (Math.max(left, right) < found.limit()) {
            nearest(near ^ 1, place, found);
        }
    }
}
