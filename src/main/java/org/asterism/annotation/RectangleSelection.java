package org.asterism.annotation;

import java.util.BitSet;
import org.asterism.geometry.Bounds;
import org.asterism.job.Parallel;

/**
 * The rows whose point lies in a rectangle, its edges included.
 *
 * @param x the column across
 * @param y the column upwards
 * @param bounds in the units of the two columns
 */
public record RectangleSelection(String x, String y, Bounds bounds) implements Selection {
    @Override
    public BitSet rows(SelectionContext context) {
        double[] across = PolygonSelection.values(context.dataset(), x);
        double[] upwards = PolygonSelection.values(context.dataset(), y);
        return across == null || upwards == null
                ? new BitSet()
                : Parallel.where(across.length, row -> bounds.contains(across[row], upwards[row]));
    }
}
