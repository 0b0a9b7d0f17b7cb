package org.asterism.geometry;

import java.util.BitSet;
import org.asterism.job.Parallel;

/**
 * What an elliptic brush touches on its way: the places that are no farther than its radii from a line of places.
 *
 * @param x the way across, at least one place; shared, read only
 * @param y the way upwards, as many
 * @param radiusX reach of the brush across, above 0
 * @param radiusY reach upwards, above 0
 */
public record Swath(double[] x, double[] y, double radiusX, double radiusY) implements Region {

    /** @throws IllegalArgumentException if there is no place, or a radius is not above 0 and finite */
    public Swath {
        if (x.length == 0 || x.length != y.length) {
            throw new IllegalArgumentException(x.length + " and " + y.length + " coordinates");
        }
        if (!(radiusX > 0 && radiusY > 0 && Double.isFinite(radiusX + radiusY))) {
            throw new IllegalArgumentException("radii " + radiusX + " and " + radiusY);
        }
    }

    /** The smallest rectangle around all that is touched. */
    public Bounds bounds() {
        Bounds way = Bounds.of(Points.of(x, y));
        return new Bounds(way.minX() - radiusX, way.minY() - radiusY, way.maxX() + radiusX, way.maxY() + radiusY);
    }

    /** Whether a place is touched. */
    public boolean contains(double px, double py) {
        for (int stretch = 0; stretch < stretches(); stretch++) {
            if (touches(stretch, px, py)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public BitSet contained(double[] pointX, double[] pointY) {
        SwathGrid grid = new SwathGrid(this);
        return Parallel.where(Math.min(pointX.length, pointY.length), i -> grid.contains(pointX[i], pointY[i]));
    }

    /** The straight parts of the way; one for a mere dab. */
    int stretches() {
        return Math.max(1, x.length - 1);
    }

    /** The rectangle around what one stretch touches. */
    Bounds around(int stretch) {
        int end = end(stretch);
        return new Bounds(
                Math.min(x[stretch], x[end]) - radiusX,
                Math.min(y[stretch], y[end]) - radiusY,
                Math.max(x[stretch], x[end]) + radiusX,
                Math.max(y[stretch], y[end]) + radiusY);
    }

    /** Whether a place is touched on one stretch. */
    boolean touches(int stretch, double px, double py) {
        return squaredDistance(stretch, px, py) <= 1;
    }

    /** The outline of what is touched; its round parts deviate by less than a thousandth of the radii. */
    @Override
    public Area area(double[] pointX, double[] pointY) {
        return Planar.of(new Pixel(radiusX, radiusY)).around(x, y);
    }

    /** The squared distance from a place to one stretch, measured in radii. */
    double squaredDistance(int stretch, double px, double py) {
        int end = end(stretch);
        double toX = (px - x[stretch]) / radiusX;
        double toY = (py - y[stretch]) / radiusY;
        double alongX = (x[end] - x[stretch]) / radiusX;
        double alongY = (y[end] - y[stretch]) / radiusY;
        double length = alongX * alongX + alongY * alongY;
        double share = length > 0 ? Math.clamp((toX * alongX + toY * alongY) / length, 0, 1) : 0;
        double offX = toX - share * alongX;
        double offY = toY - share * alongY;
        return offX * offX + offY * offY;
    }

    private int end(int stretch) {
        return Math.min(stretch + 1, x.length - 1);
    }
}
