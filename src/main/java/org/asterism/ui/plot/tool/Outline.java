package org.asterism.ui.plot.tool;

import java.util.Arrays;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import org.asterism.report.Viewport;

/** A growing line of places in data coordinates, drawn dashed and lightly filled. */
final class Outline {
    private double[] x = new double[64];
    private double[] y = new double[64];
    private int size;

    void clear() {
        size = 0;
    }

    int size() {
        return size;
    }

    void add(double newX, double newY) {
        if (size == x.length) {
            x = Arrays.copyOf(x, 2 * size);
            y = Arrays.copyOf(y, 2 * size);
        }
        x[size] = newX;
        y[size++] = newY;
    }

    double lastX() {
        return x[size - 1];
    }

    double lastY() {
        return y[size - 1];
    }

    double[] xs() {
        return Arrays.copyOf(x, size);
    }

    double[] ys() {
        return Arrays.copyOf(y, size);
    }

    void paint(GraphicsContext graphics, Viewport viewport, Color accent) {
        graphics.beginPath();
        graphics.moveTo(viewport.toX(x[0]), viewport.toY(y[0]));
        for (int i = 1; i < size; i++) {
            graphics.lineTo(viewport.toX(x[i]), viewport.toY(y[i]));
        }
        graphics.closePath();
        graphics.setFill(accent.deriveColor(0, 1, 1, 0.12));
        graphics.fill();
        graphics.setStroke(accent);
        graphics.setLineWidth(1.5);
        graphics.setLineDashes(5, 4);
        graphics.stroke();
        graphics.setLineDashes();
    }
}
