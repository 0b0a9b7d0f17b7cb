package org.asterism.report.columns;

import java.util.Arrays;
import java.util.BitSet;
import org.asterism.geometry.Bounds;
import org.asterism.job.Job;
import org.asterism.job.Parallel;
import org.asterism.report.PlotTheme;
import org.asterism.report.Viewport;
import org.asterism.report.raster.Frame;
import org.asterism.report.raster.PointBlocks;
import org.asterism.report.raster.PointStyles;
import org.asterism.report.raster.Raster;
import org.asterism.workspace.Marks;

/**
 * Paints every pair of columns as a small scatter plot.
 *
 * <p>Of more than {@value #MOST} rows every n-th is painted, the same ones in every plot.
 */
public final class MatrixPainter {
    /** The most rows that are painted. */
    public static final int MOST = 50_000;

    /** From this side on, in logical pixels, marks are as large as in a plot of its own. */
    private static final double LARGE = 480;

    private static final double SMALLEST = 0.4;
    private final ColumnScene scene;
    private final PlotTheme theme;
    private final int[] sample;

    public MatrixPainter(ColumnScene scene, PlotTheme theme) {
        this.scene = scene;
        this.theme = theme;
        int size = Math.min(MOST, scene.size());
        sample = new int[size];
        for (int k = 0; k < size; k++) {
            sample[k] = (int) ((long) k * scene.size() / size);
        }
    }

    /** The part of the plane that the plot of two columns shows. */
    public static Bounds view(ColumnAxis across, ColumnAxis upwards) {
        return Viewport.fit(new Bounds(across.low(), upwards.low(), across.high(), upwards.high()));
    }

    /**
     * The plot of column {@code row} upwards against column {@code column} across, {@code side * side} opaque pixels; those
     * on the diagonal are empty.
     *
     * @param scale pixels of a logical pixel
     * @return by row and column of the matrix
     * @throws org.asterism.job.CancelledException if cancelled between plots
     */
    public int[][][] paint(int side, double scale, Job job) {
        int columns = scene.axes().size();
        int[][][] cells = new int[columns][columns][];
        Parallel.forEach(columns * columns, cell -> {
            job.check();
            cells[cell / columns][cell % columns] = cell(cell / columns, cell % columns, side, scale);
        });
        return cells;
    }

    private int[] cell(int row, int column, int side, double scale) {
        int[] pixels = new int[side * side];
        Arrays.fill(pixels, theme.background());
        if (row != column) {
            ColumnAxis across = scene.axes().get(column);
            ColumnAxis upwards = scene.axes().get(row);
            int[] shown = complete(across, upwards);
            PointBlocks blocks = PointBlocks.of(places(across, shown), places(upwards, shown), Job.QUIET);
            double size = scale * Math.clamp(side / (scale * LARGE), SMALLEST, 1);
            Frame frame =
                    new Frame(view(across, upwards), side, side, size, theme, Marks.AUTOMATIC, Frame.Ground.BLANK);
            new Raster().paint(frame, blocks, PointStyles.of(blocks, labels(shown), selected(shown)), pixels);
        }
        return pixels;
    }

    /** The sampled rows that have a place along both axes. */
    private int[] complete(ColumnAxis across, ColumnAxis upwards) {
        return Arrays.stream(sample)
                .filter(i -> Double.isFinite(across.places()[scene.row().applyAsInt(i)])
                        && Double.isFinite(upwards.places()[scene.row().applyAsInt(i)]))
                .toArray();
    }

    private double[] places(ColumnAxis axis, int[] shown) {
        return Arrays.stream(shown)
                .mapToDouble(i -> axis.places()[scene.row().applyAsInt(i)])
                .toArray();
    }

    private int[] labels(int[] shown) {
        return Arrays.stream(shown).map(i -> scene.labels()[i]).toArray();
    }

    private BitSet selected(int[] shown) {
        BitSet selected = new BitSet();
        for (int k = 0; k < shown.length; k++) {
            selected.set(k, scene.selected().get(shown[k]));
        }
        return selected;
    }
}
