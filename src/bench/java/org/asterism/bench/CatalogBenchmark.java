package org.asterism.bench;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.asterism.catalog.Algorithms;
import org.asterism.cluster.Clusterer;
import org.asterism.cluster.Clustering;
import org.asterism.geometry.Points;
import org.asterism.job.Job;
import org.asterism.parameter.Schema;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Every algorithm of the catalogue on ten overlapping clusters in the plane. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class CatalogBenchmark {
    /** What fits this picture better than the defaults, for algorithms that have such a parameter. */
    private static final Map<String, Object> OPTIONS =
            Map.of("k", 10, "starts", 1, "epsilon", 0.012, "min-points", 10, "min-cluster-size", 100);

    /** The id of an algorithm; {@link Benchmarks} puts all of the catalogue in this one's place. */
    @Param("k-means")
    String algorithm;

    @Param("10000")
    int points;

    private Points input = Points.of(new double[0]);
    private Clusterer clusterer = Algorithms.all().getFirst().initial();

    @Setup
    public void prepare() {
        Schema<Clusterer> schema = Algorithms.schema(algorithm);
        Map<String, Object> options = new HashMap<>(OPTIONS);
        options.keySet()
                .removeIf(name ->
                        schema.declarations().stream().noneMatch(d -> d.option().equals(name)));
        clusterer = schema.create(options);
        input = Clusters.of(points, 10);
    }

    @Benchmark
    public Clustering cluster() {
        return clusterer.cluster(input, Job.QUIET);
    }
}
