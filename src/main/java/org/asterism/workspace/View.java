package org.asterism.workspace;

import org.asterism.geometry.Bounds;
import org.jspecify.annotations.Nullable;

/**
 * How a study is looked at.
 *
 * @param window the part of the plane to show, in the units of the axes; null fits all points
 * @param coloring what gives the points their colours
 */
public record View(@Nullable Bounds window, Coloring coloring) {
    /** All points, in one colour. */
    public static final View INITIAL = new View(null, Coloring.PLAIN);

    public View withWindow(@Nullable Bounds shown) {
        return new View(shown, coloring);
    }

    public View withColoring(Coloring chosen) {
        return new View(window, chosen);
    }
}
