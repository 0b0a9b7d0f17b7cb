package org.asterism.annotation;

import java.util.BitSet;
import java.util.Optional;
import org.asterism.data.Coordinate;
import org.asterism.geometry.Region;

/**
 * The rows whose point lies in a part of the plane, such as one that a person drew around.
 *
 * @param x the axis across
 * @param y the axis upwards
 * @param region in places along the two axes
 */
public record RegionSelection(Coordinate x, Coordinate y, Region region) implements Selection {
    @Override
    public BitSet rows(SelectionContext context) {
        Optional<double[]> across = x.placesIn(context.dataset());
        Optional<double[]> upwards = y.placesIn(context.dataset());
        return across.isEmpty() || upwards.isEmpty() ? new BitSet() : region.contained(across.get(), upwards.get());
    }
}
