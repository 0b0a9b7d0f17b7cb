package org.asterism.ui.plot.tool;

import org.asterism.geometry.Bounds;
import org.asterism.report.Viewport;

/** What a tool may see of the plot and do to it. Pixels are those of the plot area. */
public interface PlotSurface {
    Viewport viewport();

    void setView(Bounds view);

    /** The index of the point under the pixel, or -1. */
    int nearest(double x, double y);

    void select(SelectionGesture gesture);

    /** Looks closer at a place that was clicked and has no other use. */
    void click(double x, double y);
}
