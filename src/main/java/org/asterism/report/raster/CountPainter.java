package org.asterism.report.raster;

/** Counts points in the cells of a band. */
final class CountPainter implements BlockWalk.Visitor {
    private final PointStyles styles;
    private final PointStyles.Pass pass;
    private final Inks inks;
    private final Sums sums;
    private final int shift;
    private final int right;
    private final int top;
    private final int bottom;

    CountPainter(Drawing drawing, PointStyles.Pass pass, Sums sums) {
        styles = drawing.styles();
        this.pass = pass;
        inks = Inks.of(drawing.frame().theme(), pass);
        this.sums = sums;
        shift = Integer.numberOfTrailingZeros(QuarterPixels.STEPS * sums.grain());
        right = drawing.frame().width() * QuarterPixels.STEPS;
        top = sums.top() * QuarterPixels.STEPS;
        bottom = sums.bottom() * QuarterPixels.STEPS;
    }

    @Override
    public void block(int start, int count, int[] across, int[] down, int weight) {
        long[] words = sums.words;
        long[] first = inks.first;
        long[] second = inks.second;
        for (int k = 0; k < count; k++) {
            int x = across[k];
            int y = down[k];
            if (x >= 0 && x < right && y >= top && y < bottom) {
                int style = styles.in(pass, start + k);
                if (style >= 0) {
                    int at = sums.at(x >> shift, y >> shift);
                    words[at] += weight * first[style];
                    words[at + 1] += weight * second[style];
                }
            }
        }
    }
}
