package org.asterism.report;

import org.asterism.geometry.Bounds;
import org.asterism.geometry.Pixel;

/**
 * The map between data coordinates and pixels: x to the right, y upwards, pixel (0, 0) at the top left.
 *
 * @param view the visible part of the data plane, with positive width and height
 * @param width of the picture, pixels
 * @param height of the picture, pixels
 */
public record Viewport(Bounds view, double width, double height) {
    private static final double MARGIN = 0.04;
    private static final double LARGEST = 4e307;
    private static final double SMALLEST = 1e-305;
    private static final double FINEST = 1e-12;

    /** The view that shows all of the bounds with a small margin; bounds without extent get one. */
    public static Bounds fit(Bounds data) {
        double[] x = fit(data.minX(), data.maxX());
        double[] y = fit(data.minY(), data.maxY());
        return new Bounds(x[0], y[0], x[1], y[1]);
    }

    /** The same middle with as much more in view as makes a unit as long across as upwards. */
    public Viewport withEqualUnits() {
        double unit = Math.max(view.width() / width, view.height() / height);
        double x = view.minX() + view.width() / 2;
        double y = view.minY() + view.height() / 2;
        double halfWidth = unit * width / 2;
        double halfHeight = unit * height / 2;
        return new Viewport(new Bounds(x - halfWidth, y - halfHeight, x + halfWidth, y + halfHeight), width, height);
    }

    public Pixel pixel() {
        return new Pixel(view.width() / width, view.height() / height);
    }

    public double toX(double x) {
        return (x - view.minX()) / view.width() * width;
    }

    public double toY(double y) {
        return (view.maxY() - y) / view.height() * height;
    }

    public double dataX(double pixel) {
        return view.minX() + pixel / width * view.width();
    }

    public double dataY(double pixel) {
        return view.maxY() - pixel / height * view.height();
    }

    /** Width over height of bounds as they are drawn; 0 where they have no width or no height. */
    public double proportions(Bounds data) {
        double drawnWidth = data.width() / view.width() * width;
        double drawnHeight = data.height() / view.height() * height;
        return drawnWidth > 0 && drawnHeight > 0 && drawnWidth < LARGEST ? drawnWidth / drawnHeight : 0;
    }

    /** The view moved with a drag by so many pixels. */
    public Bounds panned(double pixelsX, double pixelsY) {
        double x = -pixelsX / width * view.width();
        double y = pixelsY / height * view.height();
        return allowed(new Bounds(view.minX() + x, view.minY() + y, view.maxX() + x, view.maxY() + y));
    }

    /** The view enlarged {@code factor} times around the pixel, which keeps its data coordinates. */
    public Bounds zoomed(double factor, double pixelX, double pixelY) {
        double x = dataX(pixelX);
        double y = dataY(pixelY);
        return allowed(new Bounds(
                x - (x - view.minX()) / factor,
                y - (y - view.minY()) / factor,
                x + (view.maxX() - x) / factor,
                y + (view.maxY() - y) / factor));
    }

    /** The view of what lies between pixels now. */
    public Bounds enlarged(double left, double top, double right, double bottom) {
        return allowed(new Bounds(dataX(left), dataY(bottom), dataX(right), dataY(top)));
    }

    /** The other view, or this one where numbers cannot resolve the other. */
    private Bounds allowed(Bounds next) {
        boolean fine = resolvable(next.minX(), next.maxX()) && resolvable(next.minY(), next.maxY());
        return fine ? next : view;
    }

    private static boolean resolvable(double low, double high) {
        double size = Math.max(Math.abs(low), Math.abs(high));
        return high - low >= Math.max(SMALLEST, size * FINEST) && size <= LARGEST;
    }

    private static double[] fit(double low, double high) {
        double from = Math.clamp(low, -LARGEST / 4, LARGEST / 4);
        double to = Math.clamp(high, -LARGEST / 4, LARGEST / 4);
        double size = Math.max(Math.abs(from), Math.abs(to));
        double margin = (to - from) * MARGIN;
        if (to - from < Math.max(2 * SMALLEST, size * FINEST * 10)) {
            margin = size < 2 * SMALLEST ? 1 : size / 2;
        }
        return new double[] {from - margin, to + margin};
    }
}
