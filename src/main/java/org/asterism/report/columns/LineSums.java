package org.asterism.report.columns;

import org.asterism.report.Palette;

/**
 * Lines from the left to the right edge of a strip of pixels, added up: how many cross a pixel, and in which colours.
 *
 * <p>Sums of whole numbers, so the picture does not depend on the order of lines: no group is hidden because it was drawn
 * first. A pixel that a line crosses half counts half.
 */
final class LineSums {
    /** What a full crossing adds. */
    static final int UNIT = 16;

    private final int width;
    private final int height;
    private final long[] weight;
    private final long[] red;
    private final long[] green;
    private final long[] blue;

    LineSums(int width, int height) {
        this.width = width;
        this.height = height;
        weight = new long[width * height];
        red = new long[width * height];
        green = new long[width * height];
        blue = new long[width * height];
    }

    /**
     * Adds equal lines.
     *
     * @param from the height at the left edge, pixels from the top
     * @param to the height at the right edge
     */
    void add(double from, double to, int color, long count) {
        double slope = (to - from) / width;
        for (int column = 0; column < width; column++) {
            double start = from + slope * column;
            span(column, Math.min(start, start + slope), Math.max(start, start + slope), color, count);
        }
    }

    /** Covers a column of pixels from one height to another, at least one pixel. */
    private void span(int column, double top, double bottom, int color, long count) {
        double low = bottom - top < 1 ? (top + bottom) / 2 - 0.5 : top;
        double high = bottom - top < 1 ? low + 1 : bottom;
        int first = Math.max(0, (int) Math.floor(low));
        int last = Math.min(height - 1, (int) Math.floor(high));
        for (int row = first; row <= last; row++) {
            double covered = Math.min(high, row + 1) - Math.max(low, row);
            long units = Math.round(UNIT * covered) * count;
            int pixel = row * width + column;
            weight[pixel] += units;
            red[pixel] += units * ((color >> 16) & 0xFF);
            green[pixel] += units * ((color >> 8) & 0xFF);
            blue[pixel] += units * (color & 0xFF);
        }
    }

    /** The highest number of lines through one pixel. */
    double peak() {
        long most = 0;
        for (long units : weight) {
            most = Math.max(most, units);
        }
        return (double) most / UNIT;
    }

    /**
     * Blends the lines over pixels.
     *
     * @param single the opacity of one line, above 0
     * @param full how many lines are as good as opaque, above 1
     * @param left the column of {@code pixels} where the strip begins
     */
    void blend(double single, double full, int[] pixels, int stride, int left) {
        double step = (0.97 - single) / Math.log(full);
        for (int i = 0; i < weight.length; i++) {
            if (weight[i] > 0) {
                double lines = (double) weight[i] / UNIT;
                double opacity = lines < 1 ? single * lines : Math.min(0.97, single + step * Math.log(lines));
                int at = i / width * stride + left + i % width;
                pixels[at] = Palette.mix(pixels[at], mean(i), opacity);
            }
        }
    }

    private int mean(int i) {
        int r = (int) (red[i] / weight[i]);
        int g = (int) (green[i] / weight[i]);
        int b = (int) (blue[i] / weight[i]);
        return 0xFF000000 | (r << 16) | (g << 8) | b;
    }
}
