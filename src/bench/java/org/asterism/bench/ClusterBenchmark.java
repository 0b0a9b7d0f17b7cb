package org.asterism.bench;

import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.asterism.catalog.Algorithms;
import org.asterism.cluster.Clusterer;
import org.asterism.cluster.Clustering;
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

/**
 * The algorithms that take many points, on 100k in ten overlapping clusters of the plane; complete and average linkage
 * on 20k. {@link CatalogBenchmark} has them all at 10k.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class ClusterBenchmark {
    /** The number of points, an algorithm and its options. */
    @Param({
        "100000 k-means k=10,starts=1",
        "100000 dbscan epsilon=0.004,min-points=10",
        "100000 hdbscan min-cluster-size=1000,min-samples=10",
        "100000 agglomerative linkage=single,k=10",
        "100000 agglomerative linkage=ward,k=10",
        "100000 gaussian-mixture k=10",
        "20000 agglomerative linkage=average,k=10",
        "20000 agglomerative linkage=complete,k=10"
    })
    String work;

    private Points points = Points.of(new double[0]);
    private Clusterer algorithm = Algorithms.all().getFirst().initial();

    @Setup
    public void prepare() {
        String[] words = work.split(" ");
        Map<String, String> options = Arrays.stream(words[2].split(","))
                .map(option -> option.split("="))
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
        points = Clusters.of(Integer.parseInt(words[0]), 10);
        algorithm = Algorithms.schema(words[1]).create(options);
    }

    @Benchmark
    public Clustering cluster() {
        return algorithm.cluster(points, Job.QUIET);
    }
}
