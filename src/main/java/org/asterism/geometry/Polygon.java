package org.asterism.geometry;

import java.util.Arrays;
import java.util.BitSet;
import org.asterism.job.Parallel;

/**
 * A polygon in the plane, by its vertices; the last one is joined to the first.
 *
 * <p>Inside is decided by the even-odd rule, so the loops of a lasso that crosses itself are holes. An edge holds its
 * lower end and not its upper one: polygons that share an edge never share a point. Fewer than three vertices hold
 * nothing, and so does a point with a coordinate that is not finite.
 *
 * <p>Many points are looked up in a grid of cells that lie inside, outside or across the outline; only points of the
 * last kind are compared with the edges at their height. All cores take part, and the answer is that of
 * {@link #contains} for every point.
 */
public record Polygon(double[] x, double[] y) implements Region {
    private static final int FEWEST = 3;
    /** Fewer comparisons of points with edges cost less than the grid. */
    private static final int FEW = 1 << 16;

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

    @Override
    public BitSet contained(double[] pointX, double[] pointY) {
        if (x.length < FEWEST) {
            return new BitSet();
        }
        if ((long) pointX.length * x.length < FEW) {
            return Parallel.where(Math.min(pointX.length, pointY.length), i -> contains(pointX[i], pointY[i]));
        }
        CellGrid cells = CellGrid.of(this);
        return Parallel.where(Math.min(pointX.length, pointY.length), i -> cells.contains(pointX[i], pointY[i]));
    }

    @Override
    public Area area(double[] pointX, double[] pointY) {
        return x.length < FEWEST ? Area.EMPTY : Area.of(this);
    }

    public Polygon moved(double right, double upwards) {
        return new Polygon(
                Arrays.stream(x).map(value -> value + right).toArray(),
                Arrays.stream(y).map(value -> value + upwards).toArray());
    }

    /** Moves a vertex to a place. */
    public Polygon withVertex(int vertex, double newX, double newY) {
        double[] nextX = x.clone();
        double[] nextY = y.clone();
        nextX[vertex] = newX;
        nextY[vertex] = newY;
        return new Polygon(nextX, nextY);
    }

    /** Puts a new vertex on the edge that begins at a vertex. */
    public Polygon withInserted(int edge, double newX, double newY) {
        return new Polygon(inserted(x, edge + 1, newX), inserted(y, edge + 1, newY));
    }

    /** Takes a vertex away; the same polygon where less than three would be left. */
    public Polygon withoutVertex(int vertex) {
        return x.length <= FEWEST ? this : new Polygon(removed(x, vertex), removed(y, vertex));
    }

    private static double[] inserted(double[] values, int at, double value) {
        double[] more = Arrays.copyOf(values, values.length + 1);
        System.arraycopy(values, at, more, at + 1, values.length - at);
        more[at] = value;
        return more;
    }

    private static double[] removed(double[] values, int at) {
        double[] fewer = Arrays.copyOf(values, values.length - 1);
        System.arraycopy(values, at + 1, fewer, at, fewer.length - at);
        return fewer;
    }

    /** Whether a ray from the point to the right crosses the edge from vertex {@code edge} to the next one. */
    boolean crosses(int edge, double px, double py) {
        int next = edge + 1 == x.length ? 0 : edge + 1;
        if ((y[edge] <= py) == (y[next] <= py)) {
            return false;
        }
        double along = (py - y[edge]) / (y[next] - y[edge]);
        return px < x[edge] + along * (x[next] - x[edge]);
    }
}
