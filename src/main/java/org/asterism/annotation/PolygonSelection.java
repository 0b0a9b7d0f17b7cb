package org.asterism.annotation;

import java.util.BitSet;
import java.util.Optional;
import org.asterism.data.Coordinate;
import org.asterism.geometry.Polygon;

/**
 * The rows whose point lies in a polygon, such as a lasso.
 *
 * @param polygon in places along the two axes
 */
public record PolygonSelection(Coordinate x, Coordinate y, Polygon polygon) implements Selection {
    /** On linear axes. */
    public PolygonSelection(String x, String y, Polygon polygon) {
        this(Coordinate.linear(x), Coordinate.linear(y), polygon);
    }

    @Override
    public BitSet rows(SelectionContext context) {
        Optional<double[]> across = x.placesIn(context.dataset());
        Optional<double[]> upwards = y.placesIn(context.dataset());
        return across.isEmpty() || upwards.isEmpty() ? new BitSet() : polygon.contained(across.get(), upwards.get());
    }
}
