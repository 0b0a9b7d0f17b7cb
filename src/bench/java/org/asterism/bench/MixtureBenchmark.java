package org.asterism.bench;

import java.util.concurrent.TimeUnit;
import org.asterism.cluster.mixture.GaussianMixture;
import org.asterism.geometry.Points;
import org.asterism.job.Job;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** A Gaussian mixture of ten components, from the k-means start to the last pass. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class MixtureBenchmark {
    @Param({"10000", "100000"})
    int size;

    private Points points = Points.of(new double[0]);

    @Setup
    public void points() {
        points = Clusters.of(size, 10);
    }

    @Benchmark
    public GaussianMixture.Fit fit() {
        return new GaussianMixture(10, 1).fit(points, Job.QUIET);
    }
}
