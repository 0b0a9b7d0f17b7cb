package org.asterism.ui.selecting;

import java.util.List;
import org.asterism.tuning.selection.SelectionFunction;
import org.asterism.tuning.selection.Surface;

/**
 * What was found so far.
 *
 * @param names one a surface
 */
record Outcome(SelectionFunction function, List<String> names, List<Surface> surfaces) {
    Outcome {
        names = List.copyOf(names);
        surfaces = List.copyOf(surfaces);
    }

    /** A size and a distance, by their places in the lists of the function. */
    record Place(int size, int distance) {}

    boolean has(Place place) {
        return place.size() >= 0
                && place.size() < function.sizes().size()
                && place.distance() >= 0
                && place.distance() < function.distances().size();
    }

    /** The place in the middle of both. */
    Place middle() {
        return new Place(function.sizes().size() / 2, (function.distances().size() - 1) / 2);
    }
}
