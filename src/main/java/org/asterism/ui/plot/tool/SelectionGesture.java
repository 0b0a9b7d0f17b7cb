package org.asterism.ui.plot.tool;

import java.util.function.IntUnaryOperator;
import org.asterism.annotation.RegionSelection;
import org.asterism.annotation.RowSelection;
import org.asterism.annotation.Selection;
import org.asterism.annotation.SelectionMode;
import org.asterism.data.Coordinate;
import org.asterism.geometry.Region;

/** What a person drew or clicked to select points. */
public sealed interface SelectionGesture {
    SelectionMode mode();

    /**
     * The selection that it makes in a plot.
     *
     * @param row gives the row of a point by its index, -1 where there is none
     */
    default Selection on(Coordinate across, Coordinate upwards, IntUnaryOperator row) {
        return switch (this) {
            case Drawn drawn -> new RegionSelection(across, upwards, drawn.region());
            case Point point -> rows(row.applyAsInt(point.index()));
        };
    }

    private static Selection rows(int row) {
        return row < 0 ? Selection.nothing() : new RowSelection(new int[] {row});
    }

    /** A part of the plane, in places along the axes. */
    record Drawn(Region region, SelectionMode mode) implements SelectionGesture {}

    /** A click on a point; {@code index} is -1 where there is no point, which in mode NEW means to select nothing. */
    record Point(int index, SelectionMode mode) implements SelectionGesture {}
}
