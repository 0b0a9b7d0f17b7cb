package org.asterism.report.raster;

/**
 * Counts points in pixels and shows the counts: the mean colour of a pixel's points, more opaque the more there are.
 *
 * <p>Two long numbers a pixel hold the count and the sums of red, green and blue, 32 bits each; opacity grows with the
 * logarithm of the count. Sums of whole numbers do not depend on the order, so threads change nothing.
 */
final class DensityPainter {
    private static final double FAINTEST = 0.62;
    private static final int TABLE = 4096;
    private final long[] countRed;
    private final long[] greenBlue;
    private final long[] addCountRed = new long[PointStyles.COUNT];
    private final long[] addGreenBlue = new long[PointStyles.COUNT];
    private final int[] alphas = new int[TABLE];
    private final int width;

    /** @param full the count at which a pixel is as good as opaque, above 1 */
    DensityPainter(long[] countRed, long[] greenBlue, int[] colors, int width, double full) {
        this.countRed = countRed;
        this.greenBlue = greenBlue;
        this.width = width;
        for (int style = 0; style < PointStyles.COUNT; style++) {
            int color = colors[style];
            addCountRed[style] = (1L << 32) | ((color >> 16) & 0xFF);
            addGreenBlue[style] = (((color >> 8) & 0xFFL) << 32) | (color & 0xFF);
        }
        for (int count = 0; count < TABLE; count++) {
            double share = Math.min(1, Math.log(count) / Math.log(full));
            alphas[count] = (int) Math.round(256 * (FAINTEST + (1 - FAINTEST) * share));
        }
    }

    /** Counts a point at non-negative pixel coordinates. */
    void count(float px, float py, int style) {
        int row = (int) py;
        int pixel = row * width + (int) px;
        countRed[pixel] += addCountRed[style];
        greenBlue[pixel] += addGreenBlue[style];
    }

    /** Blends the counts of rows {@code top} to {@code bottom} onto the pixels, and sets them back to 0. */
    void resolve(int top, int bottom, int[] pixels) {
        for (int i = top * width; i < bottom * width; i++) {
            long sums = countRed[i];
            if (sums != 0) {
                long others = greenBlue[i];
                int count = (int) (sums >>> 32);
                pixels[i] = DotPainter.blend(pixels[i], mean(sums, others, count), alphas[Math.min(count, TABLE - 1)]);
                countRed[i] = 0;
                greenBlue[i] = 0;
            }
        }
    }

    private static int mean(long countRed, long greenBlue, int count) {
        int red = (int) ((countRed & 0xFFFFFFFFL) / count);
        int green = (int) ((greenBlue >>> 32) / count);
        int blue = (int) ((greenBlue & 0xFFFFFFFFL) / count);
        return 0xFF000000 | (red << 16) | (green << 8) | blue;
    }
}
