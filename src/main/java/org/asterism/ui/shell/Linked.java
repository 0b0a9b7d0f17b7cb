package org.asterism.ui.shell;

import java.util.Arrays;
import java.util.BitSet;
import org.asterism.geometry.Bounds;
import org.asterism.geometry.Points;
import org.asterism.report.PlotScene;
import org.asterism.report.Viewport;
import org.asterism.ui.plot.Hover;
import org.asterism.ui.plot.ScatterPlot;
import org.asterism.ui.table.TableModel;
import org.jspecify.annotations.Nullable;

/** Ties the plot to the table: what the mouse is on in one is marked in the other. */
final class Linked {
    private final Desk desk;
    private final ScatterPlot plot;

    Linked(Desk desk, ScatterPlot plot) {
        this.desk = desk;
        this.plot = plot;
        plot.hoverPointProperty().subscribe((_, over) -> light(over));
        desk.table().hoveredProperty().subscribe((_, row) -> plot.ring(point(row.intValue())));
    }

    /** Shows the part of the plane where the selected points are. */
    void zoomToSelected() {
        PlotScene scene = desk.scatter().sceneProperty().get();
        BitSet selected = scene.selected();
        if (!selected.isEmpty()) {
            int[] points = selected.stream().toArray();
            Bounds around = Bounds.of(Points.of(scene.x(), scene.y()).select(points));
            plot.setView(Viewport.fit(around));
        }
    }

    private void light(@Nullable Hover over) {
        int row = over == null ? TableModel.NONE : desk.scatter().rows()[over.index()];
        desk.table().hoveredProperty().set(row);
    }

    /** The plotted point of a row, -1 for none. */
    private int point(int row) {
        return Math.max(-1, Arrays.binarySearch(desk.scatter().rows(), row));
    }
}
