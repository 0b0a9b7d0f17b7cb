package org.asterism.bench;

import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.asterism.cluster.Clustering;
import org.asterism.cluster.Prepared;
import org.asterism.cluster.density.Dbscan;
import org.asterism.cluster.partition.KMeans;
import org.asterism.geometry.Points;
import org.asterism.geometry.distance.Metric;
import org.asterism.job.Job;
import org.asterism.quality.Labelled;
import org.asterism.quality.Matching;
import org.asterism.quality.Measure;
import org.asterism.quality.Space;
import org.asterism.tuning.sweep.Indices;
import org.asterism.tuning.sweep.Sweep;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/**
 * A sweep of k-means over k = 2..30 on 100,000 points against as many single runs (to beat: 40 % of them); epsilon sliding on
 * as many points, and the matching of two partitions of a million (to beat: 100 ms each).
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class SweepBenchmark {
    private static final int CLUSTERS = 100;

    private Space space = Space.euclidean(Points.of(new double[0]));
    private Prepared cores = new Dbscan(1, 5).prepare(space.points());
    private int[] first = {};
    private int[] second = {};
    private double epsilon;

    @Setup
    public void make() {
        space = Space.euclidean(Clusters.of(100_000, 10));
        cores = new Dbscan(1, 5).prepare(space.points());
        SplittableRandom random = new SplittableRandom(3);
        first = random.ints(1_000_000, 0, CLUSTERS).toArray();
        second = IntStream.of(first)
                .map(label -> random.nextInt(5) == 0 ? random.nextInt(CLUSTERS) : CLUSTERS - 1 - label)
                .toArray();
    }

    @Benchmark
    public void sweep(Blackhole rows) {
        run(List.of(), rows);
    }

    @Benchmark
    public void sweepWithIndices(Blackhole rows) {
        run(Indices.of(Metric.EUCLIDEAN), rows);
    }

    private void run(List<Measure<Labelled>> measures, Blackhole rows) {
        Sweep.of(new KMeans(3, 5, 1), Map.of("k", "2..30")).run(space, measures, rows::consume, Job.QUIET);
    }

    @Benchmark
    public void singleRuns(Blackhole rows) {
        for (int k = 2; k <= 30; k++) {
            rows.consume(new KMeans(k, 5, 1).cluster(space.points(), Job.QUIET));
        }
    }

    @Benchmark
    public Clustering slideEpsilon() {
        epsilon = epsilon > 0.05 ? 0.001 : epsilon + 0.001;
        return cores.cluster(new Dbscan(epsilon, 5), Job.QUIET);
    }

    @Benchmark
    public int[] match() {
        return Matching.match(first, second);
    }
}
