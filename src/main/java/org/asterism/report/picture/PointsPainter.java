package org.asterism.report.picture;

import org.asterism.report.draw.Pen;

/** Draws the points of a plot. */
@FunctionalInterface
public interface PointsPainter {
    /** Draws in pixels of the plot area. */
    void paint(Pen pen);
}
