package org.asterism.data;

import java.util.Optional;
import org.asterism.parameter.InvalidInputException;

/**
 * One of the two coordinates of a plot: a column, and how its values become places along an axis.
 *
 * @param scale for numbers; dates and words have their own places
 */
public record Coordinate(String column, Scale scale) {

    public static Coordinate linear(String column) {
        return new Coordinate(column, Scale.LINEAR);
    }

    /**
     * The place of each row along the axis, shared and read only; not finite where the row has none.
     *
     * @throws InvalidInputException if there is no such column
     */
    public double[] places(Dataset dataset) {
        return Places.of(dataset.column(column), scale);
    }

    /** The same, or nothing where there is no such column. */
    public Optional<double[]> placesIn(Dataset dataset) {
        return dataset.find(column).map(found -> Places.of(found, scale));
    }
}
