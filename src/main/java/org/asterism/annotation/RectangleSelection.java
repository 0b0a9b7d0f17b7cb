package org.asterism.annotation;

import java.util.BitSet;
import java.util.Optional;
import org.asterism.data.Coordinate;
import org.asterism.geometry.Bounds;
import org.asterism.job.Parallel;

/**
 * The rows whose point lies in a rectangle, its edges included.
 *
 * @param bounds in places along the two axes
 */
public record RectangleSelection(Coordinate x, Coordinate y, Bounds bounds) implements Selection {
    /** On linear axes. */
    public RectangleSelection(String x, String y, Bounds bounds) {
        this(Coordinate.linear(x), Coordinate.linear(y), bounds);
    }

    @Override
    public BitSet rows(SelectionContext context) {
        Optional<double[]> across = x.placesIn(context.dataset());
        Optional<double[]> upwards = y.placesIn(context.dataset());
        return across.isEmpty() || upwards.isEmpty() ? new BitSet() : within(across.get(), upwards.get());
    }

    private BitSet within(double[] across, double[] upwards) {
        return Parallel.where(across.length, row -> bounds.contains(across[row], upwards[row]));
    }
}
