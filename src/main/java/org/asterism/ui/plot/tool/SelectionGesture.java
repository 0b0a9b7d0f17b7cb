package org.asterism.ui.plot.tool;

import org.asterism.annotation.SelectionMode;
import org.asterism.geometry.Bounds;

/** What a person drew or clicked to select points, in data coordinates. */
public sealed interface SelectionGesture {
    SelectionMode mode();

    /** A lasso: the vertices in order, not closed, at least three. */
    record Polygon(double[] x, double[] y, SelectionMode mode) implements SelectionGesture {}

    record Rectangle(Bounds bounds, SelectionMode mode) implements SelectionGesture {}

    /** A click on a point; {@code index} is -1 where there is no point, which in mode NEW means to select nothing. */
    record Point(int index, SelectionMode mode) implements SelectionGesture {}
}
