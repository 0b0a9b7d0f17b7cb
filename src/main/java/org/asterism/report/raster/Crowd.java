package org.asterism.report.raster;

import java.util.Arrays;
import org.asterism.job.Parallel;

/** How crowded it is around each place of a frame: points of a pass counted in cells, with the neighbouring ones. */
final class Crowd {
    private static final int AROUND = 9;
    private final CrowdCells cells;
    private final byte[] levels;
    private final long most;

    private Crowd(CrowdCells cells, byte[] levels, long most) {
        this.cells = cells;
        this.levels = levels;
        this.most = most;
    }

    /** Counts the points of a pass. */
    static Crowd of(Drawing drawing, PointStyles.Pass pass, StampSet stamps) {
        CrowdCells cells = new CrowdCells(drawing.frame(), stamps.reach());
        Count[] bands = new Count[Drawing.BANDS];
        int margin = cells.margin();
        Parallel.forEach(bands.length, band -> {
            int top = band == 0 ? -margin : drawing.top(band);
            int bottom = drawing.top(band + 1) + (band + 1 == bands.length ? margin : 0);
            bands[band] = new Count(cells, drawing.styles(), pass, top, bottom);
            drawing.walk(top, bottom, margin, bands[band]);
        });
        return of(cells, total(bands), Math.PI * stamps.radius() * stamps.radius());
    }

    /** @param area of a mark, pixels */
    static Crowd of(CrowdCells cells, int[] counts, double area) {
        byte[] levels = new byte[counts.length];
        long most = 0;
        for (int cell = 0; cell < counts.length; cell++) {
            long around = around(cells, counts, cell);
            most = Math.max(most, around);
            levels[cell] = (byte) Opacity.level(around * area / (AROUND * cells.pixels()));
        }
        return new Crowd(cells, levels, most);
    }

    private static long around(CrowdCells cells, int[] counts, int cell) {
        int column = cell % cells.width();
        int row = cell / cells.width();
        long sum = 0;
        for (int y = Math.max(0, row - 1); y <= Math.min(cells.height() - 1, row + 1); y++) {
            for (int x = Math.max(0, column - 1); x <= Math.min(cells.width() - 1, column + 1); x++) {
                sum += counts[y * cells.width() + x];
            }
        }
        return sum;
    }

    /** No pixel is covered by more points than this. */
    long most() {
        return most;
    }

    /** The level of opacity at a place within the cells, in quarter pixels. */
    int level(int across, int down) {
        return levels[cells.at(across, down)];
    }

    /** Counts points in the cells. */
    static final class Count implements BlockWalk.Visitor {
        private final CrowdCells cells;
        private final PointStyles styles;
        private final PointStyles.Pass pass;
        private final int top;
        private final int bottom;
        final int[] counts;

        /**
         * @param top the first row of pixels to count in
         * @param bottom the row after the last one
         */
        Count(CrowdCells cells, PointStyles styles, PointStyles.Pass pass, int top, int bottom) {
            this.cells = cells;
            this.styles = styles;
            this.pass = pass;
            this.top = top * QuarterPixels.STEPS;
            this.bottom = bottom * QuarterPixels.STEPS;
            counts = new int[cells.width() * cells.height()];
        }

        @Override
        public void block(int start, int count, int[] across, int[] down, int weight) {
            for (int k = 0; k < count; k++) {
                if (down[k] >= top && down[k] < bottom && styles.in(pass, start + k) >= 0) {
                    int cell = cells.at(across[k], down[k]);
                    if (cell >= 0) {
                        counts[cell] += weight;
                    }
                }
            }
        }
    }

    private static int[] total(Count[] bands) {
        int[] total = new int[bands[0].counts.length];
        for (Count band : bands) {
            Arrays.setAll(total, cell -> total[cell] + band.counts[cell]);
        }
        return total;
    }
}
