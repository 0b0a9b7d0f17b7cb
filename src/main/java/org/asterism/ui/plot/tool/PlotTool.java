package org.asterism.ui.plot.tool;

import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import org.asterism.annotation.SelectionMode;

/** What the mouse does in the plot area; positions are pixels of the plot area. */
public interface PlotTool {
    void press(double x, double y, SelectionMode mode);

    void drag(double x, double y);

    void release(double x, double y);

    /** Forgets what is half done. */
    void cancel();

    /** Whether something is half done. */
    boolean active();

    /** Whether there is something to draw. */
    default boolean visible() {
        return active();
    }

    /** Draws what is half done. */
    void paint(GraphicsContext graphics, Color accent);
}
