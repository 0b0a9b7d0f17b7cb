package org.asterism.geometry;

import java.util.Arrays;
import java.util.BitSet;
import org.asterism.job.Parallel;

/** An axis-parallel rectangle in data coordinates. */
public record Bounds(double minX, double minY, double maxX, double maxY) implements Region {
    private static final int BLOCK = 1 << 16;

    /** The bounds of the first two dimensions; the unit square where there are no points. */
    public static Bounds of(Points points) {
        if (points.size() == 0) {
            return new Bounds(0, 0, 1, 1);
        }
        double[] x = extent(points.column(0));
        double[] y = points.dimensions() > 1 ? extent(points.column(1)) : new double[] {0, 0};
        return new Bounds(x[0], y[0], x[1], y[1]);
    }

    public double width() {
        return maxX - minX;
    }

    public double height() {
        return maxY - minY;
    }

    public double centerX() {
        return minX + width() / 2;
    }

    public double centerY() {
        return minY + height() / 2;
    }

    /** The smallest bounds around these and others. */
    public Bounds joined(Bounds other) {
        return new Bounds(
                Math.min(minX, other.minX),
                Math.min(minY, other.minY),
                Math.max(maxX, other.maxX),
                Math.max(maxY, other.maxY));
    }

    /** Whether they have a place in common, if only at their border. */
    public boolean meets(Bounds other) {
        return minX <= other.maxX && other.minX <= maxX && minY <= other.maxY && other.minY <= maxY;
    }

    public boolean contains(double x, double y) {
        return x >= minX && x <= maxX && y >= minY && y <= maxY;
    }

    @Override
    public BitSet contained(double[] x, double[] y) {
        return Parallel.where(Math.min(x.length, y.length), i -> contains(x[i], y[i]));
    }

    @Override
    public Area area(double[] x, double[] y) {
        return Area.of(new Polygon(new double[] {minX, maxX, maxX, minX}, new double[] {minY, minY, maxY, maxY}));
    }

    /** The least and the largest value; found by all cores, since columns may have millions of them. */
    private static double[] extent(double[] values) {
        double[] low = new double[Math.ceilDiv(values.length, BLOCK)];
        double[] high = new double[low.length];
        Parallel.forEach(low.length, block -> {
            int start = block * BLOCK;
            double least = values[start];
            double most = values[start];
            for (int i = start; i < Math.min(values.length, start + BLOCK); i++) {
                least = Math.min(least, values[i]);
                most = Math.max(most, values[i]);
            }
            low[block] = least;
            high[block] = most;
        });
        return new double[] {
            Arrays.stream(low).min().orElseThrow(), Arrays.stream(high).max().orElseThrow()
        };
    }
}
