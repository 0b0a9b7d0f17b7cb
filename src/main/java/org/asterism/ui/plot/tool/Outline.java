package org.asterism.ui.plot.tool;

import java.util.Arrays;
import org.asterism.geometry.Polygon;
import org.asterism.report.Viewport;
import org.asterism.report.draw.Path;

/** A growing line of places along the axes. */
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

    void removeLast() {
        size--;
    }

    /** Moves the last place. */
    void setLast(double newX, double newY) {
        x[size - 1] = newX;
        y[size - 1] = newY;
    }

    double[] xs() {
        return Arrays.copyOf(x, size);
    }

    double[] ys() {
        return Arrays.copyOf(y, size);
    }

    Polygon polygon() {
        return new Polygon(xs(), ys());
    }

    /** How far a pixel is from one of the places, pixels. */
    double distance(Viewport viewport, int place, double pixelX, double pixelY) {
        return Math.hypot(viewport.toX(x[place]) - pixelX, viewport.toY(y[place]) - pixelY);
    }

    /** The line in pixels, open. */
    Path path(Viewport viewport) {
        Path path = new Path();
        for (int i = 0; i < size; i++) {
            path.to(viewport.toX(x[i]), viewport.toY(y[i]));
        }
        return path;
    }
}
