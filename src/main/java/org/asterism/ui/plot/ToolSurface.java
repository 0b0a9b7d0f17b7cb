package org.asterism.ui.plot;

import java.util.Optional;
import org.asterism.geometry.Bounds;
import org.asterism.report.Viewport;
import org.asterism.ui.plot.tool.Distance;
import org.asterism.ui.plot.tool.Found;
import org.asterism.ui.plot.tool.PlotSurface;
import org.asterism.ui.plot.tool.SelectionGesture;
import org.jspecify.annotations.Nullable;

/** What the tools see of a scatter plot. */
final class ToolSurface implements PlotSurface {
    private final ScatterPlot plot;
    private final Selecting selecting;

    ToolSurface(ScatterPlot plot, Selecting selecting) {
        this.plot = plot;
        this.selecting = selecting;
    }

    @Override
    public Viewport viewport() {
        return plot.plotLayout().viewport();
    }

    @Override
    public int points() {
        return plot.plotScene().size();
    }

    @Override
    public void setView(Bounds view) {
        plot.setView(view);
    }

    @Override
    public int nearest(double x, double y) {
        return plot.nearest(x, y);
    }

    @Override
    public void preview(SelectionGesture.@Nullable Drawn gesture) {
        selecting.want(gesture);
    }

    @Override
    public Optional<Found> found() {
        return selecting.found();
    }

    @Override
    public void select(SelectionGesture gesture) {
        plot.select(gesture);
    }

    @Override
    public void click(double x, double y) {
        plot.clickSpot(x, y);
    }

    @Override
    public Distance distance(double fromX, double fromY, double toX, double toY) {
        return plot.ruler().between(fromX, fromY, toX, toY);
    }
}
