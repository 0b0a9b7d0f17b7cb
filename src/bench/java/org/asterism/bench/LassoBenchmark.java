package org.asterism.bench;

import java.util.BitSet;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.asterism.geometry.Polygon;
import org.asterism.job.Job;
import org.asterism.report.raster.PointBlocks;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Which points a jagged lasso of 200 vertices holds; about half of them. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class LassoBenchmark {
    private static final int VERTICES = 200;

    @Param({"1000000", "10000000"})
    int size;

    private double[] x = {};
    private double[] y = {};
    private Polygon lasso = new Polygon(x, y);
    private PointBlocks blocks = PointBlocks.empty();

    @Setup
    public void prepare() {
        SplittableRandom random = new SplittableRandom(1);
        x = random.doubles(size).toArray();
        y = random.doubles(size).toArray();
        double[] lassoX = new double[VERTICES];
        double[] lassoY = new double[VERTICES];
        for (int i = 0; i < VERTICES; i++) {
            double radius = 0.3 + 0.15 * random.nextDouble();
            lassoX[i] = 0.5 + radius * Math.cos(2 * Math.PI * i / VERTICES);
            lassoY[i] = 0.5 + radius * Math.sin(2 * Math.PI * i / VERTICES);
        }
        lasso = new Polygon(lassoX, lassoY);
        blocks = PointBlocks.of(x, y, Job.QUIET);
    }

    @Benchmark
    public BitSet contained() {
        return lasso.contained(x, y);
    }

    /** As above by sorted points, as while a lasso is drawn. */
    @Benchmark
    public BitSet inside() {
        return blocks.inside(lasso);
    }

    @Benchmark
    public int count() {
        return blocks.countInside(lasso);
    }
}
