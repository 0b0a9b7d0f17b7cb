package org.asterism.ui.plot.tool;

import java.util.Optional;
import org.asterism.geometry.Bounds;
import org.asterism.report.Viewport;
import org.jspecify.annotations.Nullable;

/** What a tool may see of the plot and do to it. Pixels are those of the plot area. */
public interface PlotSurface {
    Viewport viewport();

    /** How many points there are, in view or not. */
    int points();

    void setView(Bounds view);

    /** The index of the point under the pixel, or -1. */
    int nearest(double x, double y);

    /** Shows what a selection would take, found in the background; null for no more of it. */
    void preview(SelectionGesture.@Nullable Drawn gesture);

    /** What was found last of the selections to show; empty while nothing was. */
    Optional<Found> found();

    void select(SelectionGesture gesture);

    /** Looks closer at a place that was clicked and has no other use. */
    void click(double x, double y);

    /** How far apart two places are, in words for people. */
    Distance distance(double fromX, double fromY, double toX, double toY);
}
