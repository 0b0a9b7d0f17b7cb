package org.asterism.geometry;

import java.util.Arrays;
import java.util.BitSet;

/**
 * A polygon in the plane, by its vertices; the last one is joined to the first.
 *
 * <p>Inside is decided by the even-odd rule, so the loops of a lasso that crosses itself are holes. An edge holds its
 * lower end and not its upper one: polygons that share an edge never share a point. Fewer than three vertices hold
 * nothing, and so does a point with a coordinate that is not finite.
 *
 * <p>Many points are tested through horizontal slabs: each slab knows the edges that reach into it, so a point is
 * compared with a handful of edges. Making the slabs costs O(edges x slabs touched), a test O(edges in the slab).
 */
public record Polygon(double[] x, double[] y) {
    private static final int SLABS_PER_EDGE = 4;
    private static final int MAX_SLABS = 4096;

    /** @throws IllegalArgumentException if the two arrays differ in length */
    public Polygon {
        if (x.length != y.length) {
            throw new IllegalArgumentException("coordinates differ in number");
        }
    }

    public int size() {
        return x.length;
    }

    /** The smallest rectangle around the vertices; the unit square where there are none. */
    public Bounds bounds() {
        return Bounds.of(Points.of(x, y));
    }

    /** Whether a point lies inside. */
    public boolean contains(double px, double py) {
        boolean inside = false;
        for (int edge = 0; edge < x.length; edge++) {
            inside ^= crosses(edge, px, py);
        }
        return inside;
    }

    /** The indices of the points that lie inside. The two arrays have one coordinate a point. */
    public BitSet contained(double[] pointX, double[] pointY) {
        BitSet inside = new BitSet(pointX.length);
        if (x.length < 3) {
            return inside;
        }
        Bounds bounds = bounds();
        Slabs slabs = new Slabs(bounds);
        for (int i = 0; i < pointX.length; i++) {
            if (bounds.contains(pointX[i], pointY[i]) && slabs.contains(pointX[i], pointY[i])) {
                inside.set(i);
            }
        }
        return inside;
    }

    /** Whether a ray from the point to the right crosses the edge from vertex {@code edge} to the next one. */
    private boolean crosses(int edge, double px, double py) {
        int next = edge + 1 == x.length ? 0 : edge + 1;
        if ((y[edge] <= py) == (y[next] <= py)) {
            return false;
        }
        double along = (py - y[edge]) / (y[next] - y[edge]);
        return px < x[edge] + along * (x[next] - x[edge]);
    }

    /** The edges by horizontal slab: those of slab s are {@code edges[starts[s]]} to {@code edges[starts[s + 1] - 1]}. */
    private final class Slabs {
        private final int count = Math.clamp((long) SLABS_PER_EDGE * x.length, 1, MAX_SLABS);
        private final double bottom;
        private final double scale;
        private final int[] starts = new int[count + 1];
        private final int[] edges;

        Slabs(Bounds bounds) {
            bottom = bounds.minY();
            scale = count / bounds.height();
            for (int edge = 0; edge < x.length; edge++) {
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
            for (int edge = 0; edge < x.length; edge++) {
                for (int slab = first(edge); slab <= last(edge); slab++) {
                    edges[next[slab]++] = edge;
                }
            }
        }

        boolean contains(double px, double py) {
            int slab = slab(py);
            boolean inside = false;
            for (int i = starts[slab]; i < starts[slab + 1]; i++) {
                inside ^= crosses(edges[i], px, py);
            }
            return inside;
        }

        private int first(int edge) {
            return slab(Math.min(y[edge], y[(edge + 1) % x.length]));
        }

        private int last(int edge) {
            return slab(Math.max(y[edge], y[(edge + 1) % x.length]));
        }

        /** Never falls as y grows, so a point's slab lies within those of every edge at its height. */
        private int slab(double height) {
            return Math.clamp((long) ((height - bottom) * scale), 0, count - 1);
        }
    }
}
