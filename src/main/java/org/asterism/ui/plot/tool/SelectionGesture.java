package org.asterism.ui.plot.tool;

import org.asterism.annotation.SelectionMode;
import org.asterism.geometry.Region;

/** What a person drew or clicked to select points. */
public sealed interface SelectionGesture {
    SelectionMode mode();

    /** A part of the plane, in places along the axes. */
    record Drawn(Region region, SelectionMode mode) implements SelectionGesture {}

    /** A click on a point; {@code index} is -1 where there is no point, which in mode NEW means to select nothing. */
    record Point(int index, SelectionMode mode) implements SelectionGesture {}
}
