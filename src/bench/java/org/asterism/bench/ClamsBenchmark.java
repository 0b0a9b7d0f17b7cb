package org.asterism.bench;

import java.util.concurrent.TimeUnit;
import org.asterism.geometry.Points;
import org.asterism.job.Job;
import org.asterism.perception.Ambiguity;
import org.asterism.perception.Clams;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The ambiguity score for one seed. To beat: 50 ms at 1k, 250 ms at 5k, 1 s at 20k points on two cores. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class ClamsBenchmark {
    @Param({"1000", "5000", "20000"})
    int size;

    private Points points = Points.of(new double[0]);

    @Setup
    public void points() {
        points = Clusters.of(size, 7);
    }

    @Benchmark
    public Ambiguity score() {
        return Clams.DEFAULT.score(points, Job.QUIET);
    }
}
