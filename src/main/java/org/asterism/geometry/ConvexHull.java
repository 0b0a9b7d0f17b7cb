package org.asterism.geometry;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.asterism.numeric.RadixSort;

/**
 * The smallest convex polygon around points in the plane.
 *
 * <p>What lies inside the octagon of the outermost points in eight directions is left out first; then Andrew's monotone
 * chain, with exact predicates. O(n) where most points are inside, else O(n log n). Akl, Toussaint: A fast convex hull
 * algorithm, Information Processing Letters 7, 1978, doi 10.1016/0020-0190(78)90003-0; Andrew 1979, doi
 * 10.1016/0020-0190(79)90072-3.
 */
public final class ConvexHull {
    private static final int MANY = 1000;
    private static final int[] ACROSS = {1, 1, 0, -1, -1, -1, 0, 1};
    private static final int[] UPWARDS = {0, 1, 1, 1, 0, -1, -1, -1};

    private ConvexHull() {}

    /**
     * The corners' indices, counterclockwise from the lowest of the leftmost; no three on one line. One for points at one
     * place, two for points on one line, none for none.
     */
    public static int[] of(Points points) {
        double[] x = points.column(0);
        double[] y = points.column(1);
        int[] outer = points.size() < MANY ? IntStream.range(0, points.size()).toArray() : outer(x, y);
        double[] outerX = Arrays.stream(outer).mapToDouble(i -> x[i]).toArray();
        double[] outerY = Arrays.stream(outer).mapToDouble(i -> y[i]).toArray();
        int[] order = RadixSort.ascending(outerX, outerY);
        for (int i = 0; i < order.length; i++) {
            order[i] = outer[order[i]];
        }
        return chains(order, new Predicates(x, y), x, y);
    }

    /** The hull of points by x, then y: its lower side, then its upper one back. */
    private static int[] chains(int[] order, Predicates predicates, double[] x, double[] y) {
        int[] hull = new int[2 * order.length];
        int size = 0;
        for (int i = 0; i < order.length; i++) {
            size = push(hull, size, 0, order[i], predicates);
        }
        int lower = size - 1;
        for (int i = order.length - 2; i >= 0; i--) {
            size = push(hull, size, lower, order[i], predicates);
        }
        boolean onePlace = size > 1 && x[hull[0]] == x[hull[1]] && y[hull[0]] == y[hull[1]];
        return Arrays.copyOf(hull, onePlace ? 1 : size > 1 ? size - 1 : size);
    }

    private static int push(int[] hull, int size, int start, int point, Predicates predicates) {
        int top = size;
        while (top - start >= 2 && predicates.turn(hull[top - 2], hull[top - 1], point) <= 0) {
            top--;
        }
        hull[top] = point;
        return top + 1;
    }

    /** The points that do not lie inside the octagon of the outermost ones. */
    private static int[] outer(double[] x, double[] y) {
        Bounds bounds = Bounds.of(Points.of(x, y));
        double right = bounds.width() > 0 ? 1 / bounds.width() : 0;
        double up = bounds.height() > 0 ? 1 / bounds.height() : 0;
        int[] extreme = new int[ACROSS.length];
        double[] most = new double[ACROSS.length];
        Arrays.fill(most, Double.NEGATIVE_INFINITY);
        for (int i = 0; i < x.length; i++) {
            double u = (x[i] - bounds.minX()) * right;
            double v = (y[i] - bounds.minY()) * up;
            for (int d = 0; d < most.length; d++) {
                double far = ACROSS[d] * u + UPWARDS[d] * v;
                if (far > most[d]) {
                    most[d] = far;
                    extreme[d] = i;
                }
            }
        }
        Octagon octagon = new Octagon(x, y, extreme);
        return IntStream.range(0, x.length)
                .filter(i -> !octagon.holds(x[i], y[i]))
                .toArray();
    }

    /** The polygon of eight points counterclockwise, some of which may be the same. */
    private record Octagon(double[] x, double[] y, int[] corners) {
        /** Whether a place is inside beyond doubt: rounding may only take it for outside. */
        boolean holds(double px, double py) {
            boolean sided = false;
            for (int c = 0; c < corners.length; c++) {
                int from = corners[c];
                int to = corners[(c + 1) % corners.length];
                double left = (x[to] - x[from]) * (py - y[from]);
                double right = (y[to] - y[from]) * (px - x[from]);
                if (from != to && left - right <= 1e-14 * (Math.abs(left) + Math.abs(right))) {
                    return false;
                }
                sided |= from != to;
            }
            return sided;
        }
    }
}
