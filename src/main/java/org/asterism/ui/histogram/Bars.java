package org.asterism.ui.histogram;

import javafx.scene.canvas.GraphicsContext;

/** Where the bars of a chart stand. */
interface Bars {
    /** The bar at a place of a chart so wide, or the nearest one; there must be one. */
    int at(double x, double y, double width);

    /** Fills a part of a bar, or all of it. */
    void fill(GraphicsContext graphics, int bar, int count, double width, double height);

    /** Fills all the room that a bar may have. */
    void mark(GraphicsContext graphics, int bar, double width, double height);

    /** Writes what the bars stand for. */
    void label(GraphicsContext graphics, double width, double height);
}
