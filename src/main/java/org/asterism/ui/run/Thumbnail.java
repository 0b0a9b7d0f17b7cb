package org.asterism.ui.run;

import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.asterism.cluster.Clustering;
import org.asterism.data.NumberColumn;
import org.asterism.geometry.Bounds;
import org.asterism.report.Palette;
import org.asterism.workspace.Study;

/** A small picture of a partition: an even sample of the points, two pixels each. */
final class Thumbnail {
    private static final int POINTS = 4000;
    private static final int GREY = 0xff9aa4af;

    private Thumbnail() {}

    static Image of(Study study, int[] labels, int width, int height) {
        NumberColumn x = study.dataset().number(study.axes().get(0));
        NumberColumn y = study.dataset().number(study.axes().get(1));
        Bounds bounds = Bounds.of(study.scatter().points());
        int[] pixels = new int[width * height];
        int rows = study.dataset().rows();
        int step = Math.max(1, rows / POINTS);
        for (int row = 0; row < rows; row += step) {
            double u = place(x.values()[row], bounds.minX(), bounds.width());
            double v = place(y.values()[row], bounds.minY(), bounds.height());
            if (u >= 0 && v >= 0) {
                dot(pixels, width, height, u, v, color(labels[row]));
            }
        }
        WritableImage image = new WritableImage(width, height);
        image.getPixelWriter().setPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        return image;
    }

    /** From 0 to 1 across the bounds; -1 where there is no value. */
    private static double place(double value, double low, double extent) {
        if (!Double.isFinite(value)) {
            return -1;
        }
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
