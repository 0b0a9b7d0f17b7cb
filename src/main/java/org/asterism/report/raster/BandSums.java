package org.asterism.report.raster;

import java.util.Arrays;
import java.util.stream.IntStream;

/** The sums of all bands of a picture of this size. */
record BandSums(int width, int height, int grain, Sums[] bands) {
    /** For no picture. */
    static final BandSums NONE = new BandSums(0, 0, 1, new Sums[0]);

    /** Empty sums for a drawing: these if they fit, else new ones. */
    BandSums fitting(Drawing drawing, int cells) {
        int wide = drawing.frame().width();
        int high = drawing.frame().height();
        if (wide == width && high == height && cells == grain) {
            return this;
        }
        Sums[] fresh = IntStream.range(0, Drawing.BANDS)
                .mapToObj(band -> new Sums(wide, drawing.top(band), drawing.top(band + 1), cells))
                .toArray(Sums[]::new);
        return new BandSums(wide, high, cells, fresh);
    }

    /** How many cells have each depth. */
    int[] histogram() {
        int[] histogram = Shade.histogram();
        Arrays.stream(bands).forEach(band -> band.count(histogram));
        return histogram;
    }
}
