package org.asterism.report.raster;

import java.util.BitSet;
import java.util.function.Consumer;
import org.asterism.geometry.Bounds;
import org.asterism.geometry.Points;
import org.asterism.report.Viewport;
import org.asterism.workspace.Marks;

/** A picture point by point in the order of the rows: no blocks, no culling, no bands, no packed places. */
final class BruteForce {
    private final Frame frame;
    private final Viewport viewport;
    private final double[] x;
    private final double[] y;
    private final int[] labels;
    private final BitSet selected;

    BruteForce(Frame frame, double[] x, double[] y, int[] labels, BitSet selected) {
        this.frame = frame;
        viewport = frame.viewport();
        this.x = x;
        this.y = y;
        this.labels = labels;
        this.selected = selected;
    }

    /** Every point drawn as a shape. */
    int[] dots() {
        Pixels pixels = ground();
        passes(pass -> {
            Marks marks = frame.marks();
            DotSize size = DotSize.of(x.length, bounds(), frame.view(), marks);
            StampSet stamps = StampSet.of(size, frame.scale(), marks.outlined(), frame.shapes());
            Crowd crowd = crowd(pass, stamps);
            Opacity opacity = Opacity.of(marks.opacity(), crowd.most());
            Inks bodies = Inks.of(frame.theme(), pass);
            Inks rims = Inks.rims(frame.theme(), pass);
            Sums sums = sums();
            each(pass, (i, across, down) -> {
                int style = PointStyles.style(labels[i]);
                if (near(across, down, stamps.reach())) {
                    int[] depths = opacity.depths(crowd.level(across, down));
                    add(sums, stamps.bodies()[style], depths, across, down, bodies, style);
                    if (marks.outlined()) {
                        add(sums, stamps.rims()[style], depths, across, down, rims, style);
                    }
                }
            });
            sums.resolve(opacity.shade(), pixels);
        });
        return pixels.argb();
    }

    /** Every point counted in its pixel. */
    int[] counted(double full) {
        Pixels pixels = ground();
        passes(pass -> {
            Inks inks = Inks.of(frame.theme(), pass);
            Sums sums = sums();
            each(pass, (i, across, down) -> {
                int column = Math.floorDiv(across, 4);
                int row = Math.floorDiv(down, 4);
                if (column >= 0 && column < frame.width() && row >= 0 && row < frame.height()) {
                    int style = PointStyles.style(labels[i]);
                    sums.words[sums.at(column, row)] += inks.first[style];
                    sums.words[sums.at(column, row) + 1] += inks.second[style];
                }
            });
            sums.resolve(shade(sums, full), pixels);
        });
        return pixels.argb();
    }

    private Shade shade(Sums sums, double full) {
        if (frame.marks().shading() != Marks.Shading.EQUALISED) {
            return Shade.logarithmic(full, 1);
        }
        int[] histogram = Shade.histogram();
        sums.count(histogram);
        return Shade.equalised(histogram, 1);
    }

    private Crowd crowd(PointStyles.Pass pass, StampSet stamps) {
        CrowdCells cells = new CrowdCells(frame, stamps.reach());
        int[] counts = new int[cells.width() * cells.height()];
        each(pass, (_, across, down) -> {
            int cell = cells.at(across, down);
            if (cell >= 0) {
                counts[cell]++;
            }
        });
        return Crowd.of(cells, counts, Math.PI * stamps.radius() * stamps.radius());
    }

    private void add(Sums sums, Stamp stamp, int[] depths, int across, int down, Inks inks, int style) {
        byte[] coverage = stamp.at(across, down);
        for (int i = 0; i < coverage.length; i++) {
            int column = Math.floorDiv(across, 4) - stamp.reach + i % stamp.side;
            int row = Math.floorDiv(down, 4) - stamp.reach + i / stamp.side;
            if (column >= 0 && column < frame.width() && row >= 0 && row < frame.height()) {
                int depth = depths[coverage[i]];
                sums.words[sums.at(column, row)] += depth * inks.first[style];
                sums.words[sums.at(column, row) + 1] += depth * inks.second[style];
            }
        }
    }

    private boolean near(int across, int down, int reach) {
        return across >= -4 * reach
                && across < 4 * (frame.width() + reach)
                && down >= -4 * reach
                && down < 4 * (frame.height() + reach);
    }

    private void each(PointStyles.Pass pass, Visitor visitor) {
        for (int i = 0; i < x.length; i++) {
            boolean greyed = !selected.isEmpty() && !selected.get(i);
            if (greyed == (pass == PointStyles.Pass.GREYED)) {
                visitor.point(i, (int) Math.floor(4 * viewport.toX(x[i])), (int) Math.floor(4 * viewport.toY(y[i])));
            }
        }
    }

    private void passes(Consumer<PointStyles.Pass> painted) {
        if (!selected.isEmpty()) {
            painted.accept(PointStyles.Pass.GREYED);
        }
        painted.accept(PointStyles.Pass.FULL);
    }

    private Pixels ground() {
        Pixels pixels = new Pixels(new int[frame.width() * frame.height()], frame.width(), frame.height());
        pixels.ground(frame);
        return pixels;
    }

    private Sums sums() {
        return new Sums(frame.width(), 0, frame.height(), 1);
    }

    private Bounds bounds() {
        return Bounds.of(Points.of(x, y));
    }

    private interface Visitor {
        void point(int i, int across, int down);
    }
}
