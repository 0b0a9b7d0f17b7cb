package org.asterism.report.raster;

import java.util.List;
import org.asterism.geometry.Bounds;
import org.asterism.report.PlotTheme;
import org.asterism.report.Viewport;

/**
 * What one picture of the points shows.
 *
 * @param view the visible part of the data plane
 * @param width in device pixels, at least 1
 * @param height in device pixels, at least 1
 * @param scale device pixels a logical pixel, such as 2 on a dense screen
 * @param gridX data coordinates of vertical grid lines
 * @param gridY data coordinates of horizontal grid lines
 */
public record Frame(
        Bounds view, int width, int height, double scale, PlotTheme theme, List<Double> gridX, List<Double> gridY) {

    /** The map from data to device pixels. */
    public Viewport viewport() {
        return new Viewport(view, width, height);
    }
}
