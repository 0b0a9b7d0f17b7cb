package org.asterism.report.columns;

import java.util.Arrays;
import org.asterism.job.Job;
import org.asterism.job.Parallel;
import org.asterism.report.PlotTheme;

/**
 * Paints rows as lines across parallel axes.
 *
 * <p>Up to {@value #MOST_LINES} rows are drawn one by one. More are counted first in {@value #BINS} by {@value #BINS} bins
 * between neighbouring axes, and each bin is one line that weighs as much as its rows, so the cost of drawing does not
 * grow with the rows and no outlier is lost. M. Novotny, H. Hauser, Outlier-preserving focus+context visualization in
 * parallel coordinates, IEEE TVCG 12(5), 2006.
 */
public final class ParallelPainter {
    private static final int MOST_LINES = 20_000;
    private static final int BINS = 256;

    private final ColumnScene scene;
    private final PlotTheme theme;
    private final int width;
    private final int height;

    /**
     * @param width of the picture in pixels; the first axis is at its left edge, the last at its right
     * @param height of the axes in pixels
     */
    public ParallelPainter(ColumnScene scene, PlotTheme theme, int width, int height) {
        this.scene = scene;
        this.theme = theme;
        this.width = width;
        this.height = height;
    }

    /** The column of pixels where an axis stands. */
    public static int column(int axis, int axes, int width) {
        return axes < 2 ? width / 2 : (int) ((long) axis * (width - 1) / (axes - 1));
    }

    /**
     * The picture, {@code width * height} opaque ARGB pixels.
     *
     * @throws org.asterism.job.CancelledException if cancelled between strips
     */
    public int[] paint(Job job) {
        int[] pixels = new int[width * height];
        Arrays.fill(pixels, theme.background());
        Parallel.forEach(scene.axes().size() - 1, strip -> {
            job.check();
            paint(strip, pixels);
        });
        return pixels;
    }

    private void paint(int strip, int[] pixels) {
        int left = column(strip, scene.axes().size(), width);
        int right = column(strip + 1, scene.axes().size(), width);
        boolean context = !scene.selected().isEmpty();
        if (context) {
            sums(strip, right - left, false).blend(opacity(), full(), pixels, width, left);
        }
        sums(strip, right - left, true).blend(opacity(), full(), pixels, width, left);
    }

    /** One line alone: fainter the more there are. */
    private double opacity() {
        return Math.clamp(0.95 - 0.16 * Math.log10(Math.max(1, scene.size())), 0.05, 0.75);
    }

    private double full() {
        return Math.max(8, scene.size() / 40.0);
    }

    private LineSums sums(int strip, int stripWidth, boolean front) {
        LineSums sums = new LineSums(Math.max(1, stripWidth), height);
        if (scene.size() > MOST_LINES) {
            binned(strip, front, sums);
        } else {
            oneByOne(strip, front, sums);
        }
        return sums;
    }

    private void oneByOne(int strip, boolean front, LineSums sums) {
        for (int i = 0; i < scene.size(); i++) {
            double from = share(strip, i);
            double to = share(strip + 1, i);
            if (drawn(i, front) && from >= 0 && to >= 0) {
                sums.add((1 - from) * (height - 1) + 0.5, (1 - to) * (height - 1) + 0.5, color(i, front), 1);
            }
        }
    }

    private void binned(int strip, boolean front, LineSums sums) {
        BinSums bins = new BinSums(BINS * BINS);
        for (int i = 0; i < scene.size(); i++) {
            double from = share(strip, i);
            double to = share(strip + 1, i);
            if (drawn(i, front) && from >= 0 && to >= 0) {
                bins.add(bin(from) * BINS + bin(to), color(i, front));
            }
        }
        for (int bin = 0; bin < BINS * BINS; bin++) {
            if (bins.count(bin) > 0) {
                sums.add(middle(bin / BINS), middle(bin % BINS), bins.color(bin), bins.count(bin));
            }
        }
    }

    private double share(int axis, int i) {
        return scene.axes().get(axis).share(scene.row().applyAsInt(i));
    }

    private static int bin(double share) {
        return Math.min(BINS - 1, (int) (share * BINS));
    }

    private double middle(int bin) {
        return (1 - (bin + 0.5) / BINS) * (height - 1) + 0.5;
    }

    private boolean drawn(int i, boolean front) {
        return scene.selected().isEmpty() ? front : scene.selected().get(i) == front;
    }

    private int color(int i, boolean front) {
        return front ? theme.color(scene.labels()[i]) : theme.greyed();
    }
}
