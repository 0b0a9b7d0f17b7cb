package org.asterism.ui.plot;

import java.util.function.IntUnaryOperator;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.asterism.cluster.Clustering;
import org.asterism.geometry.Bounds;
import org.asterism.geometry.Points;
import org.asterism.report.Palette;

/** A small picture of a plot: an even sample of the points, two pixels each, each axis filling its side. */
public final class Thumbnail {
    private static final int POINTS = 4000;
    private static final int GREY = 0xff9aa4af;

    private Thumbnail() {}

    /** A picture of points that belong to no group. */
    public static Image of(Points points, int width, int height) {
        return of(points, _ -> Clustering.UNLABELLED, width, height);
    }

    /**
     * A picture of points in the colours of their groups.
     *
     * @param points two-dimensional
     * @param labels the group of each point by its index; grey where it is below 0
     */
    public static Image of(Points points, IntUnaryOperator labels, int width, int height) {
        Bounds bounds = Bounds.of(points);
        int[] pixels = new int[width * height];
        int step = Math.max(1, points.size() / POINTS);
        for (int i = 0; i < points.size(); i += step) {
            double u = place(points.get(i, 0), bounds.minX(), bounds.width());
            double v = place(points.get(i, 1), bounds.minY(), bounds.height());
            dot(pixels, width, height, u, v, color(labels.applyAsInt(i)));
        }
        WritableImage image = new WritableImage(width, height);
        image.getPixelWriter().setPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        return image;
    }

    /** From 0 to 1 across the bounds. */
    private static double place(double value, double low, double extent) {
        return extent > 0 ? (value - low) / extent : 0.5;
    }

    private static void dot(int[] pixels, int width, int height, double u, double v, int color) {
        int left = (int) Math.round(u * (width - 2));
        int top = (int) Math.round((1 - v) * (height - 2));
        for (int dy = 0; dy < 2; dy++) {
            for (int dx = 0; dx < 2; dx++) {
                pixels[(top + dy) * width + left + dx] = color;
            }
        }
    }

    private static int color(int label) {
        return label <= Clustering.NOISE ? GREY : Palette.color(label);
    }
}
