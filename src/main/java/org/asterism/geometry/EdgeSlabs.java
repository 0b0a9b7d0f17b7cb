package org.asterism.geometry;

import java.util.Arrays;

/**
 * The edges of a polygon by horizontal slab, so that a point is compared with the few edges at its height.
 *
 * <p>Those of slab s are {@code edges[starts[s]]} to {@code edges[starts[s + 1] - 1]}. Making costs O(edges x slabs
 * touched), a test O(edges in the slab).
 */
final class EdgeSlabs {
    private static final int PER_EDGE = 4;
    private static final int MOST = 4096;

    private final Polygon polygon;
    private final int count;
    private final double bottom;
    private final double scale;
    private final int[] starts;
    private final int[] edges;

    EdgeSlabs(Polygon polygon, Bounds bounds) {
        this.polygon = polygon;
        count = Math.clamp((long) PER_EDGE * polygon.size(), 1, MOST);
        starts = new int[count + 1];
        bottom = bounds.minY();
        scale = count / bounds.height();
        for (int edge = 0; edge < polygon.size(); edge++) {
            for (int slab = first(edge); slab <= last(edge); slab++) {
                starts[slab + 1]++;
            }
        }
        Arrays.parallelPrefix(starts, Integer::sum);
        edges = new int[starts[count]];
        fill();
    }

    private void fill() {
        int[] next = starts.clone();
        for (int edge = 0; edge < polygon.size(); edge++) {
            for (int slab = first(edge); slab <= last(edge); slab++) {
                edges[next[slab]++] = edge;
            }
        }
    }

    /** Whether a point at a height within the polygon's bounds lies inside. */
    boolean contains(double px, double py) {
        int slab = slab(py);
        boolean inside = false;
        for (int i = starts[slab]; i < starts[slab + 1]; i++) {
            inside ^= polygon.crosses(edges[i], px, py);
        }
        return inside;
    }

    private int first(int edge) {
        return slab(Math.min(polygon.y()[edge], polygon.y()[(edge + 1) % polygon.size()]));
    }

    private int last(int edge) {
        return slab(Math.max(polygon.y()[edge], polygon.y()[(edge + 1) % polygon.size()]));
    }

    /** Never falls as y grows, so a point's slab lies within those of every edge at its height. */
    private int slab(double height) {
        return Math.clamp((long) ((height - bottom) * scale), 0, count - 1);
    }
}
