package org.asterism.report.columns;

/** How many rows fall into each bin, and their mean colour. */
final class BinSums {
    private final long[] count;
    private final long[] red;
    private final long[] green;
    private final long[] blue;

    BinSums(int bins) {
        count = new long[bins];
        red = new long[bins];
        green = new long[bins];
        blue = new long[bins];
    }

    void add(int bin, int color) {
        count[bin]++;
        red[bin] += (color >> 16) & 0xFF;
        green[bin] += (color >> 8) & 0xFF;
        blue[bin] += color & 0xFF;
    }

    long count(int bin) {
        return count[bin];
    }

    /** The mean colour of a bin that has rows. */
    int color(int bin) {
        long rows = count[bin];
        return 0xFF000000 | (int) (red[bin] / rows) << 16 | (int) (green[bin] / rows) << 8 | (int) (blue[bin] / rows);
    }
}
