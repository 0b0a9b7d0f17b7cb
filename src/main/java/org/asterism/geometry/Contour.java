package org.asterism.geometry;

import java.util.Arrays;

/**
 * A line along which a field has one value.
 *
 * @param x across, in data coordinates, at least two; shared, read only
 * @param y upwards, as many
 */
public record Contour(double level, double[] x, double[] y) {

    /** Whether the line ends where it begins; others end at the border of the field or at an unknown value. */
    public boolean closed() {
        int last = x.length - 1;
        return x[0] == x[last] && y[0] == y[last];
    }

    /** A closed line as a polygon. */
    Polygon ring() {
        return new Polygon(Arrays.copyOf(x, x.length - 1), Arrays.copyOf(y, y.length - 1));
    }
}
