package org.asterism.report.layer;

import org.asterism.geometry.Bounds;
import org.asterism.job.Job;
import org.asterism.report.Layer;
import org.asterism.report.Palette;
import org.asterism.report.PlotTheme;
import org.asterism.report.Viewport;
import org.asterism.report.draw.Path;
import org.asterism.report.draw.Pen;
import org.asterism.workspace.LayerKind;

/**
 * Hexagons of one size on screen, coloured by the logarithm of how many points they hold, in the mean colour of these.
 *
 * <p>Carr, Littlefield, Nicholson, Littlefield: Scatterplot matrix techniques for large N, JASA 82, 1987, doi
 * 10.1080/01621459.1987.10478445.
 */
record HexagonLayer(HexagonGrid grid, int[] counts, int[] colors, int most) implements Layer {
    private static final double FAINTEST = 0.14;
    private static final double STRONGEST = 0.85;
    private static final double SEAM = 0.94;
    private static final int CHECK = 1 << 18;

    static HexagonLayer of(GroupedPoints groups, Viewport viewport, Job job) {
        HexagonGrid grid = HexagonGrid.of(viewport);
        int[] counts = new int[grid.size()];
        long[][] channels = new long[3][grid.size()];
        double[] x = groups.points().column(0);
        double[] y = groups.points().column(1);
        boolean plain = groups.groups().isEmpty();
        for (int i = 0; i < x.length; i++) {
            if (i % CHECK == 0) {
                job.check();
                job.progress((double) i / x.length);
            }
            int cell = grid.cell(x[i], y[i]);
            if (cell >= 0) {
                counts[cell]++;
                int color = plain ? Palette.color(0) : color(groups.labels()[i]);
                for (int c = 0; c < 3; c++) {
                    channels[c][cell] += (color >> (16 - 8 * c)) & 0xFF;
                }
            }
        }
        return new HexagonLayer(grid, counts, means(counts, channels), most(counts));
    }

    private static int color(int label) {
        return label < 0 ? DensityLayer.GREY : Palette.color(label);
    }

    private static int[] means(int[] counts, long[][] channels) {
        int[] means = new int[counts.length];
        for (int cell = 0; cell < means.length; cell++) {
            int mean = 0xFF;
            for (int c = 0; c < 3 && counts[cell] > 0; c++) {
                mean = (mean << 8) | (int) (channels[c][cell] / counts[cell]);
            }
            means[cell] = mean;
        }
        return means;
    }

    private static int most(int[] counts) {
        int most = 0;
        for (int count : counts) {
            most = Math.max(most, count);
        }
        return most;
    }

    @Override
    public LayerKind kind() {
        return LayerKind.HEXAGONS;
    }

    @Override
    public void paint(Pen pen, Viewport viewport, PlotTheme theme) {
        Bounds view = viewport.view();
        for (int cell = 0; cell < counts.length; cell++) {
            if (counts[cell] > 0 && grid.touches(cell, view)) {
                double share = most > 1 ? Math.log(counts[cell]) / Math.log(most) : 1;
                pen.fill(hexagon(cell, viewport), colors[cell], FAINTEST + (STRONGEST - FAINTEST) * share);
            }
        }
    }

    private Path hexagon(int cell, Viewport viewport) {
        Path path = new Path();
        for (int corner = 0; corner < 6; corner++) {
            double x = viewport.toX(grid.cornerX(cell, corner, SEAM));
            double y = viewport.toY(grid.cornerY(cell, corner, SEAM));
            if (corner == 0) {
                path.moveTo(x, y);
            } else {
                path.lineTo(x, y);
            }
        }
        return path.close();
    }
}
