package org.asterism.ui.plot;

import java.util.function.Consumer;
import javafx.scene.canvas.Canvas;
import org.asterism.report.draw.Pen;

/** A canvas that is hidden, and so costs nothing, while there is nothing on it. */
public final class CanvasPane extends Canvas {
    private final CanvasPen pen = new CanvasPen(this);

    public CanvasPane() {
        setMouseTransparent(true);
        setManaged(false);
    }

    /** Clears the canvas and hides it. */
    public void clear() {
        setVisible(false);
    }

    /** Draws anew at a place and size. */
    public void paint(double left, double top, double width, double height, String family, Consumer<Pen> drawing) {
        relocate(left, top);
        if (getWidth() != width || getHeight() != height) {
            setWidth(width);
            setHeight(height);
        }
        setVisible(true);
        getGraphicsContext2D().clearRect(0, 0, width, height);
        drawing.accept(pen.in(family));
    }
}
