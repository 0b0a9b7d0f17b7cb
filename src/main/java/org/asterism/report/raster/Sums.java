package org.asterism.report.raster;

/**
 * What has been added up in the cells of a band of rows: how much, and of which colours.
 *
 * <p>Two numbers a cell: the depth above the red, and the green above the blue, 32 bits each; a colour's share is weighted
 * with its depth. Sums of whole numbers do not depend on their order, so no point is hidden because it came first, and
 * threads change nothing. Room for a depth of 16.8 million a cell.
 */
final class Sums {
    /** The largest depth of a cell that leaves the colours room. */
    static final int MOST = 1 << 24;

    private static final long LOW = 0xFFFFFFFFL;
    private final int cells;
    private final int top;
    private final int bottom;
    private final int grain;
    private final int firstRow;
    /** Two a cell. */
    final long[] words;

    /**
     * @param width of the picture, pixels
     * @param top the band's first row of pixels, a multiple of the grain
     * @param bottom the row after its last one
     * @param grain the side of a cell, pixels; a power of two
     */
    Sums(int width, int top, int bottom, int grain) {
        cells = Math.ceilDiv(width, grain);
        this.top = top;
        this.bottom = bottom;
        this.grain = grain;
        firstRow = top / grain;
        words = new long[2 * cells * Math.ceilDiv(bottom - top, grain)];
    }

    /** The first word of a cell of the picture, which has to be in the band. */
    int at(int column, int row) {
        return 2 * ((row - firstRow) * cells + column);
    }

    int top() {
        return top;
    }

    int bottom() {
        return bottom;
    }

    int grain() {
        return grain;
    }

    /** Adds to a histogram how often each depth above 0 occurs; the last bin takes all larger ones. */
    void count(int[] histogram) {
        for (int at = 0; at < words.length; at += 2) {
            if (words[at] != 0) {
                histogram[(int) Math.min(words[at] >>> 32, histogram.length - 1)]++;
            }
        }
    }

    /** Blends the sums onto pixels, and sets them back to 0. */
    void resolve(Shade shade, Pixels pixels) {
        int at = 0;
        for (int row = top; row < bottom; row += grain) {
            for (int cell = 0; cell < cells; cell++, at += 2) {
                if (words[at] != 0) {
                    int alpha = shade.alpha(words[at] >>> 32);
                    int color = mean(words[at], words[at + 1]);
                    if (grain == 1) {
                        pixels.blend(row * cells + cell, color, alpha);
                    } else {
                        pixels.blend(cell * grain, row, grain, color, alpha);
                    }
                    words[at] = 0;
                    words[at + 1] = 0;
                }
            }
        }
    }

    private static int mean(long depthRed, long greenBlue) {
        double part = 1.0 / (depthRed >>> 32);
        int red = (int) ((depthRed & LOW) * part + 0.5);
        int green = (int) ((greenBlue >>> 32) * part + 0.5);
        int blue = (int) ((greenBlue & LOW) * part + 0.5);
        return 0xFF000000 | (red << 16) | (green << 8) | blue;
    }
}
