package org.asterism.annotation;

import java.util.BitSet;
import org.asterism.data.Dataset;
import org.asterism.data.NumberColumn;
import org.asterism.geometry.Polygon;
import org.jspecify.annotations.Nullable;

/**
 * The rows whose point lies in a polygon, such as a lasso.
 *
 * @param x the column across
 * @param y the column upwards
 * @param polygon in the units of the two columns
 */
public record PolygonSelection(String x, String y, Polygon polygon) implements Selection {
    @Override
    public BitSet rows(SelectionContext context) {
        double[] across = values(context.dataset(), x);
        double[] upwards = values(context.dataset(), y);
        return across == null || upwards == null ? new BitSet() : polygon.contained(across, upwards);
    }

    static double @Nullable [] values(Dataset dataset, String name) {
        return dataset.find(name).orElse(null) instanceof NumberColumn number ? number.values() : null;
    }
}
