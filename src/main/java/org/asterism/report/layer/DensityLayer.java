package org.asterism.report.layer;

import java.util.ArrayList;
import java.util.List;
import org.asterism.cluster.Clustering;
import org.asterism.geometry.Bounds;
import org.asterism.geometry.Field;
import org.asterism.geometry.Points;
import org.asterism.job.Job;
import org.asterism.report.Layer;
import org.asterism.report.Palette;
import org.asterism.report.PlotTheme;
import org.asterism.report.Viewport;
import org.asterism.report.draw.Pen;
import org.asterism.report.draw.PixelImage;
import org.asterism.workspace.LayerKind;

/** A smooth shading that is stronger where there are more points: in one hue, or in the groups' colours, blended. */
record DensityLayer(Bounds bounds, PixelImage image) implements Layer {
    private static final double STRONGEST = 0.6;
    private static final double CURVE = 0.6;
    static final int GREY = 0xFF8B949E;

    static DensityLayer of(GroupedPoints groups, Viewport viewport, Job job) {
        ScreenGrid grid = ScreenGrid.of(viewport);
        Blend blend = new Blend(grid);
        List<Group> parts = new ArrayList<>(groups.groups());
        if (groups.rest().size() > 0) {
            parts.add(new Group(Clustering.UNLABELLED, "", 0, groups.rest()));
        }
        int rest = groups.groups().isEmpty() ? Palette.color(0) : GREY;
        for (int g = 0; g < parts.size(); g++) {
            Points points = parts.get(g).points();
            int label = parts.get(g).label();
            blend.add(grid.of(points, job), label < 0 ? rest : Palette.color(label));
            job.progress((g + 1.0) / parts.size());
        }
        return new DensityLayer(grid.bounds(), new PixelImage(blend.pixels(), grid.columns(), grid.rows()));
    }

    @Override
    public LayerKind kind() {
        return LayerKind.DENSITY;
    }

    @Override
    public void paint(Pen pen, Viewport viewport, PlotTheme theme) {
        double left = viewport.toX(bounds.minX());
        double top = viewport.toY(bounds.maxY());
        pen.image(image, left, top, viewport.toX(bounds.maxX()) - left, viewport.toY(bounds.minY()) - top, 1);
    }

    /** Sums of densities and of what each adds of red, green and blue. */
    private static final class Blend {
        private final int columns;
        private final int rows;
        private final double[] weight;
        private final double[][] channels = new double[3][];

        Blend(ScreenGrid grid) {
            columns = grid.columns();
            rows = grid.rows();
            weight = new double[columns * rows];
            for (int c = 0; c < 3; c++) {
                channels[c] = new double[weight.length];
            }
        }

        void add(Field density, int color) {
            double[] values = density.values();
            for (int cell = 0; cell < values.length; cell++) {
                weight[cell] += values[cell];
                for (int c = 0; c < 3; c++) {
                    channels[c][cell] += values[cell] * ((color >> (16 - 8 * c)) & 0xFF);
                }
            }
        }

        /** Pixels from the top left, whose opacity grows with the density. */
        int[] pixels() {
            double peak = 0;
            for (double value : weight) {
                peak = Math.max(peak, value);
            }
            int[] pixels = new int[weight.length];
            for (int cell = 0; cell < weight.length; cell++) {
                if (weight[cell] > 0) {
                    pixels[(rows - 1 - cell / columns) * columns + cell % columns] = pixel(cell, peak);
                }
            }
            return pixels;
        }

        private int pixel(int cell, double peak) {
            long opacity = Math.round(255 * STRONGEST * StrictMath.pow(weight[cell] / peak, CURVE));
            int argb = (int) opacity << 24;
            for (int c = 0; c < 3; c++) {
                argb |= (int) Math.round(channels[c][cell] / weight[cell]) << (16 - 8 * c);
            }
            return argb;
        }
    }
}
