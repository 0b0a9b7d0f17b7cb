package org.asterism.bench;

import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.asterism.cluster.Clusterer;
import org.asterism.cluster.Clustering;
import org.asterism.cluster.density.Dbscan;
import org.asterism.cluster.density.Hdbscan;
import org.asterism.cluster.hierarchy.Agglomerative;
import org.asterism.cluster.hierarchy.Linkage;
import org.asterism.cluster.mixture.GaussianMixture;
import org.asterism.cluster.partition.KMeans;
import org.asterism.cluster.partition.KMedoids;
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
 * Each algorithm on ten overlapping clusters in the plane.
 *
 * <p>Sizes are 10k and 100k points, but 10k and 20k for complete and average linkage, whose distances need 4 n² bytes (40 GB
 * at 100k), and 10k for k-medoids, which looks at all pairs in each of some passes (minutes at 100k).
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class ClusterBenchmark {
    /** An algorithm and a size. */
    @Param({
        "kMeans 10000",
        "kMeans 100000",
        "kMedoids 10000",
        "dbscan 10000",
        "dbscan 100000",
        "hdbscan 10000",
        "hdbscan 100000",
        "single 10000",
        "single 100000",
        "ward 10000",
        "ward 100000",
        "average 10000",
        "average 20000",
        "complete 10000",
        "complete 20000",
        "mixture 10000",
        "mixture 100000"
    })
    String work;

    private Points points = Points.of(new double[0]);
    private Clusterer algorithm = new KMeans(1, 1, 1);

    @Setup
    public void prepare() {
        String[] words = work.split(" ");
        int size = Integer.parseInt(words[1]);
        points = Clusters.of(size, 10);
        algorithm = switch (words[0]) {
            case "kMeans" -> new KMeans(10, 1, 1);
            case "kMedoids" -> new KMedoids(10, 1);
            case "dbscan" -> new Dbscan(size > 10_000 ? 0.004 : 0.012, 10);
            case "hdbscan" -> new Hdbscan(size / 100, 10);
            case "mixture" -> new GaussianMixture(10, 1);
            default -> new Agglomerative(Linkage.valueOf(words[0].toUpperCase(Locale.ROOT)), 10);
        };
    }

    @Benchmark
    public Clustering cluster() {
        return algorithm.cluster(points, Job.QUIET);
    }
}
