package org.asterism.ui.plot;

import javafx.scene.input.KeyCode;
import org.asterism.report.PlotTheme;
import org.asterism.report.Viewport;
import org.asterism.report.draw.Path;
import org.asterism.report.draw.Pen;
import org.asterism.report.draw.Stroke;

/** The pointer that the arrow keys move over the plot area; hidden until they do. */
final class Crosshair {
    private static final double GAP = 6;
    private boolean shown;
    private double x;
    private double y;

    boolean shown() {
        return shown;
    }

    double x() {
        return x;
    }

    double y() {
        return y;
    }

    void hide() {
        shown = false;
    }

    /** Takes where the mouse is, from where the keys go on. */
    void follow(double toX, double toY) {
        x = toX;
        y = toY;
    }

    /**
     * Moves by an arrow key. The first one shows the cross-hair, in the middle if it is nowhere in the plot area.
     *
     * @param step pixels
     */
    void move(KeyCode arrow, double step, Viewport viewport) {
        if (!shown && (x <= 0 || y <= 0 || x >= viewport.width() || y >= viewport.height())) {
            x = Math.rint(viewport.width() / 2);
            y = Math.rint(viewport.height() / 2);
        }
        shown = true;
        switch (arrow) {
            case LEFT -> x -= step;
            case RIGHT -> x += step;
            case UP -> y -= step;
            case DOWN -> y += step;
            default -> throw new IllegalArgumentException(arrow.getName());
        }
        x = Math.clamp(x, 0, viewport.width());
        y = Math.clamp(y, 0, viewport.height());
    }

    void paint(Pen pen, Viewport viewport, PlotTheme theme) {
        if (shown) {
            Path lines = new Path()
                    .moveTo(0, y)
                    .lineTo(x - GAP, y)
                    .moveTo(x + GAP, y)
                    .lineTo(viewport.width(), y)
                    .moveTo(x, 0)
                    .lineTo(x, y - GAP)
                    .moveTo(x, y + GAP)
                    .lineTo(x, viewport.height());
            pen.stroke(lines, Stroke.of(theme.background(), 3).withOpacity(0.6));
            pen.stroke(lines, Stroke.of(theme.accent(), 1).withOpacity(0.9));
        }
    }
}
