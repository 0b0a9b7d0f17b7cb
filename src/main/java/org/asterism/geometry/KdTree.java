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

    private static final int LEAF = 16;

    private final Points ordered;
    private final int[] ids;
    private final int dimensions;
    private final int firstLeaf;
    private final int[] start;
    private final int[] end;
    private final double[] low;
    private final double[] high;

    private KdTree(Points points, Job job) {
        dimensions = points.dimensions();
        ids = new int[points.size()];
        Arrays.setAll(ids, i -> i);
        int leaves = 1;
        while ((long) leaves * LEAF < points.size()) {
            leaves *= 2;
        }
        firstLeaf = leaves;
        start = new int[2 * leaves];
        end = new int[2 * leaves];
        low = new double[2 * leaves * dimensions];
        high = new double[2 * leaves * dimensions];
        split(points, job);
        ordered = points.select(ids);
    }

    /**
     * Builds the tree.
     *
     * @throws org.asterism.job.CancelledException if the job was cancelled
     */
    public static KdTree of(Points points, Job job) {
        return new KdTree(points, job);
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
        return low[node * dimensions + d];
    }

    /** The upper border of a node's box. */
    public double high(int node, int d) {
        return high[node * dimensions + d];
    }

    /** The squared distance from a place to the nearest spot of a node's box. */
    public double squaredDistance(int node, double[] place) {
        double sum = 0;
        int at = node * dimensions;
        for (int d = 0; d < dimensions; d++) {
            double outside = Math.max(0, Math.max(low[at + d] - place[d], place[d] - high[at + d]));
            sum += outside * outside;
        }
        return sum;
    }

    /** The squared distance from a place to the farthest corner of a node's box. */
    public double squaredFarthest(int node, double[] place) {
        double sum = 0;
        int at = node * dimensions;
        for (int d = 0; d < dimensions; d++) {
            double away = Math.max(place[d] - low[at + d], high[at + d] - place[d]);
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

    private void split(Points points, Job job) {
        end[ROOT] = ids.length;
        for (int node = ROOT; node < start.length; node++) {
            if (end[node] - start[node] > 1000 || (node & 63) == 0) {
                job.check();
            }
            enclose(points, node);
            if (isLeaf(node)) {
                continue;
            }
            int middle = (start[node] + end[node]) >>> 1;
            Selection.order(ids, points.column(widest(node)), start[node], end[node], middle);
            start[2 * node] = start[node];
            end[2 * node] = middle;
            start[2 * node + 1] = middle;
            end[2 * node + 1] = end[node];
        }
    }

    private void enclose(Points points, int node) {
        for (int d = 0; d < dimensions; d++) {
            double[] column = points.column(d);
            double lowest = Double.POSITIVE_INFINITY;
            double highest = Double.NEGATIVE_INFINITY;
            for (int i = start[node]; i < end[node]; i++) {
                double value = column[ids[i]];
                lowest = Math.min(lowest, value);
                highest = Math.max(highest, value);
            }
            low[node * dimensions + d] = lowest;
            high[node * dimensions + d] = highest;
        }
    }

    private int widest(int node) {
        int widest = 0;
        for (int d = 1; d < dimensions; d++) {
            if (high(node, d) - low(node, d) > high(node, widest) - low(node, widest)) {
                widest = d;
            }
        }
        return widest;
    }
}
