package org.asterism.bench;

import java.util.BitSet;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.asterism.geometry.Bounds;
import org.asterism.job.Job;
import org.asterism.report.PlotTheme;
import org.asterism.report.Viewport;
import org.asterism.report.raster.Frame;
import org.asterism.report.raster.PointBlocks;
import org.asterism.report.raster.PointStyles;
import org.asterism.report.raster.Raster;
import org.asterism.workspace.Marks;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** A frame of 1000 by 800 pixels, and what comes before the first one. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class RasterBenchmark {
    private static final int CLUSTERS = 12;

    @Param({"100000", "1000000"})
    int points;

    @Param({"1", "4", "60"})
    double zoom;

    private final Raster raster = new Raster();
    private final int[] pixels = new int[1000 * 800];
    private double[] x = {};
    private double[] y = {};
    private int[] labels = {};
    private PointBlocks blocks = PointBlocks.empty();
    private PointStyles styles = PointStyles.of(blocks, labels, new BitSet());
    private Frame frame = frame(new Bounds(0, 0, 1, 1));

    @Setup
    public void prepare() {
        SplittableRandom random = new SplittableRandom(1);
        x = new double[points];
        y = new double[points];
        labels = new int[points];
        for (int i = 0; i < points; i++) {
            labels[i] = random.nextInt(CLUSTERS);
            x[i] = random.nextGaussian(labels[i] % 4 * 3, 1);
            y[i] = random.nextGaussian(labels[i] * 5 % CLUSTERS, 1);
        }
        blocks = PointBlocks.of(x, y, Job.QUIET);
        styles = PointStyles.of(blocks, labels, new BitSet());
        Bounds all = Viewport.fit(blocks.bounds());
        frame = frame(new Viewport(all, 1000, 800).zoomed(zoom, 500, 400));
    }

    private static Frame frame(Bounds view) {
        return new Frame(view, 1000, 800, 1, PlotTheme.LIGHT, Marks.AUTOMATIC, Frame.Ground.BLANK);
    }

    @Benchmark
    public int[] frame() {
        raster.paint(frame, blocks, styles, pixels);
        return pixels;
    }

    /** While the plot moves. */
    @Benchmark
    public int[] sketch() {
        raster.sketch(frame, blocks, styles, pixels);
        return pixels;
    }

    @Benchmark
    public PointBlocks sort() {
        return PointBlocks.of(x, y, Job.QUIET);
    }

    @Benchmark
    public PointStyles relabel() {
        return PointStyles.of(blocks, labels, new BitSet());
    }
}
