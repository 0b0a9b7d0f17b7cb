package org.asterism.report.raster;

/** Adds the marks of points, one by one, to a band. Costs about the number of covered pixels. */
final class DotPainter implements BlockWalk.Visitor {
    private final PointStyles styles;
    private final PointStyles.Pass pass;
    private final Inks bodies;
    private final Inks rims;
    private final StampSet stamps;
    private final Crowd crowd;
    private final Opacity opacity;
    private final Sums sums;
    private final int right;
    private final int top;
    private final int bottom;

    DotPainter(Drawing drawing, PointStyles.Pass pass, StampSet stamps, Crowd crowd, Opacity opacity, Sums sums) {
        styles = drawing.styles();
        this.pass = pass;
        bodies = Inks.of(drawing.frame().theme(), pass);
        rims = Inks.rims(drawing.frame().theme(), pass);
        this.stamps = stamps;
        this.crowd = crowd;
        this.opacity = opacity;
        this.sums = sums;
        right = drawing.frame().width();
        top = sums.top();
        bottom = sums.bottom();
    }

    @Override
    public void block(int start, int count, int[] across, int[] down, int weight) {
        int reach = stamps.reach();
        for (int k = 0; k < count; k++) {
            int x = across[k] >> QuarterPixels.SHIFT;
            int y = down[k] >> QuarterPixels.SHIFT;
            boolean near = x >= -reach && x < right + reach && y >= top - reach && y < bottom + reach;
            int style = near ? styles.in(pass, start + k) : -1;
            if (style >= 0) {
                mark(across[k], down[k], style, weight);
            }
        }
    }

    private void mark(int across, int down, int style, int weight) {
        int[] depths = opacity.depths(crowd.level(across, down));
        long first = weight * bodies.first[style];
        stamp(stamps.bodies()[style], across, down, depths, first, weight * bodies.second[style]);
        if (stamps.rims().length > 0) {
            stamp(stamps.rims()[style], across, down, depths, weight * rims.first[style], weight * rims.second[style]);
        }
    }

    private void stamp(Stamp stamp, int across, int down, int[] depths, long first, long second) {
        byte[] coverages = stamp.at(across, down);
        long[] words = sums.words;
        int left = (across >> QuarterPixels.SHIFT) - stamp.reach;
        int upper = (down >> QuarterPixels.SHIFT) - stamp.reach;
        int toY = Math.min(stamp.side, bottom - upper);
        for (int row = Math.max(0, top - upper); row < toY; row++) {
            int inset = stamp.inset(row);
            int fromX = Math.max(inset, -left);
            int toX = Math.min(stamp.side - inset, right - left);
            int mask = row * stamp.side;
            int at = sums.at(left + fromX, upper + row);
            for (int i = mask + fromX; i < mask + toX; i++, at += 2) {
                int depth = depths[coverages[i]];
                words[at] += depth * first;
                words[at + 1] += depth * second;
            }
        }
    }
}
