package org.asterism.report.raster;

import java.util.Arrays;
import org.asterism.geometry.Bounds;
import org.asterism.job.Parallel;
import org.asterism.report.PlotTheme;
import org.asterism.report.Viewport;
import org.jspecify.annotations.Nullable;

/**
 * Turns points into pixels: blended shapes while there are few in view, density when there are many.
 *
 * <p>Rows are cut into bands that are painted side by side; a band skips the blocks that do not reach into it. Every pixel
 * belongs to one band and meets its points in block order, so the picture is the same with any number of threads. One
 * raster is used by one thread at a time and keeps its work space between frames.
 */
public final class Raster {
    /** Above this many points in view, density is shown. */
    public static final int MOST_DOTS = 250_000;

    private static final int BANDS = 16;
    private static final int DENSE_BANDS = 4;
    private static final double FULL = 10;
    private final int mostDots;
    private long[] countRed = {};
    private long[] greenBlue = {};
    private @Nullable StampSet stampSet;

    public Raster() {
        this(MOST_DOTS);
    }

    /** @param mostDots above this many points in view, density is shown */
    public Raster(int mostDots) {
        this.mostDots = mostDots;
    }

    /**
     * Paints a frame.
     *
     * @param pixels {@code width * height} opaque ARGB pixels, all overwritten
     */
    public void paint(Frame frame, PointBlocks blocks, PointStyles styles, int[] pixels) {
        background(frame, pixels);
        if (blocks.visible(frame.view()) <= mostDots) {
            dots(frame, blocks, styles, pixels);
        } else {
            density(frame, blocks, styles, pixels);
        }
    }

    private static void background(Frame frame, int[] pixels) {
        int width = frame.width();
        int length = width * frame.height();
        Arrays.fill(pixels, 0, length, frame.theme().background());
        Viewport viewport = frame.viewport();
        int color = frame.theme().grid();
        for (double value : frame.gridY()) {
            int row = (int) Math.floor(viewport.toY(value));
            if (row >= 0 && row < frame.height()) {
                Arrays.fill(pixels, row * width, (row + 1) * width, color);
            }
        }
        for (double value : frame.gridX()) {
            int column = (int) Math.floor(viewport.toX(value));
            for (int i = column; column >= 0 && column < width && i < length; i += width) {
                pixels[i] = color;
            }
        }
    }

    private void dots(Frame frame, PointBlocks blocks, PointStyles styles, int[] pixels) {
        StampSet stamps = stamps(frame, blocks);
        for (PointStyles.Pass pass : styles.passes()) {
            DotPainter painter = new DotPainter(stamps.stamps(), colors(frame.theme(), pass), frame.width(), pixels);
            bands(frame, BANDS, (top, bottom) -> {
                BlockWalk walk = new BlockWalk(frame, blocks, styles, pass);
                walk.rows(top, bottom, stamps.reach(), (px, py, style) -> painter.dot(px, py, style, top, bottom));
            });
        }
    }

    private void density(Frame frame, PointBlocks blocks, PointStyles styles, int[] pixels) {
        int width = frame.width();
        reserve(width * frame.height());
        double full = full(frame, blocks);
        for (PointStyles.Pass pass : styles.passes()) {
            DensityPainter painter = new DensityPainter(countRed, greenBlue, colors(frame.theme(), pass), width, full);
            bands(frame, DENSE_BANDS, (top, bottom) -> {
                BlockWalk walk = new BlockWalk(frame, blocks, styles, pass);
                walk.rows(top, bottom, 0, (px, py, style) -> painter.count(px, py, style));
                painter.resolve(top, bottom, pixels);
            });
        }
    }

    private void reserve(int size) {
        if (countRed.length < size) {
            countRed = new long[size];
            greenBlue = new long[size];
        }
    }

    /** The count that is shown opaque: some times the mean count of a pixel at this zoom. */
    static double full(Frame frame, PointBlocks blocks) {
        Bounds view = frame.view();
        double mean = DotSize.crowd(blocks.size(), blocks.bounds(), view) / ((double) frame.width() * frame.height());
        return Math.max(FULL, FULL * mean);
    }

    private StampSet stamps(Frame frame, PointBlocks blocks) {
        DotSize size = DotSize.of(blocks.size(), blocks.bounds(), frame.view());
        if (stampSet == null || !stampSet.fits(size, frame.scale())) {
            stampSet = StampSet.of(size, frame.scale());
        }
        return stampSet;
    }

    /** The colour of every style in a pass. */
    static int[] colors(PlotTheme theme, PointStyles.Pass pass) {
        int[] colors = new int[PointStyles.COUNT];
        for (int style = 0; style < colors.length; style++) {
            colors[style] = pass == PointStyles.Pass.GREYED ? theme.greyed() : theme.color(PointStyles.label(style));
        }
        return colors;
    }

    private static void bands(Frame frame, int count, Band band) {
        int height = frame.height();
        Parallel.forEach(count, b -> {
            int top = (int) ((long) height * b / count);
            int bottom = (int) ((long) height * (b + 1) / count);
            band.paint(top, bottom);
        });
    }

    /** Paints rows {@code top} (inclusive) to {@code bottom} (exclusive). */
    private interface Band {
        void paint(int top, int bottom);
    }
}
