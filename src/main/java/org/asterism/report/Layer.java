package org.asterism.report;

import org.asterism.report.draw.Pen;
import org.asterism.workspace.LayerKind;

/**
 * Something that is drawn over or under the points, ready to be painted.
 *
 * <p>What costs time with the number of points was done when the layer was made; painting costs time with what is seen.
 * A layer is a value: the same content is equal.
 */
public interface Layer {
    LayerKind kind();

    /** Paints in pixels of the plot area, whose origin is its top left corner. */
    void paint(Pen pen, Viewport viewport, PlotTheme theme);
}
