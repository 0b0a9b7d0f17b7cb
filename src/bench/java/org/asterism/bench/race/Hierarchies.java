package org.asterism.bench.race;

import static org.asterism.bench.race.Contestant.ours;
import static org.asterism.bench.race.Contestant.peer;

import elki.clustering.hierarchical.ClusterMergeHistory;
import elki.clustering.hierarchical.LinearMemoryNNChain;
import elki.clustering.hierarchical.NNChain;
import elki.clustering.hierarchical.SLINK;
import elki.clustering.hierarchical.extraction.CutDendrogramByNumberOfClusters;
import elki.clustering.hierarchical.linkage.GroupAverageLinkage;
import elki.clustering.hierarchical.linkage.WardLinkage;
import elki.database.relation.Relation;
import elki.distance.minkowski.EuclideanDistance;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.asterism.cluster.BenchmarkData;
import org.asterism.cluster.hierarchy.TopHeight;
import org.asterism.geometry.Points;
import smile.clustering.HierarchicalClustering;
import smile.clustering.linkage.SingleLinkage;
import smile.clustering.linkage.UPGMALinkage;

/** W5: complete hierarchies by Ward, average and single linkage. */
final class Hierarchies {
    private Hierarchies() {}

    static Workload ward() {
        Points points = BenchmarkData.points("hier20k", 20_000);
        double[][] rows = Inputs.rows(points);
        return new Workload(
                "W5 Ward",
                "Ward linkage, 20k points",
                top(43.648912415),
                List.of(
                        own("ward", points),
                        peer(Elki.NAME + " chain in linear memory", Elki.database(rows), relation -> {
                            var history = new LinearMemoryNNChain<>(WardLinkage.STATIC).run(relation);
                            return () -> Measures.of("top height", wardHeight(rows, halves(relation, history)));
                        }),
                        peer(Elki.NAME + " chain", Elki.database(rows), relation -> {
                            var history = new NNChain<>(EuclideanDistance.STATIC, WardLinkage.STATIC).run(relation);
                            return () -> Measures.of("top height", top(history));
                        }),
                        smile(rows, smile.clustering.linkage.WardLinkage::of)),
                List.of());
    }

    static Workload average() {
        Points points = BenchmarkData.points("hier20k", 20_000);
        double[][] rows = Inputs.rows(points);
        return new Workload(
                "W5 average",
                "average linkage, 20k points, distances included",
                top(0.703675265),
                List.of(
                        own("average", points),
                        peer(Elki.NAME + " chain", Elki.database(rows), relation -> {
                            var history =
                                    new NNChain<>(EuclideanDistance.STATIC, GroupAverageLinkage.STATIC).run(relation);
                            return () -> Measures.of("top height", top(history));
                        }),
                        smile(rows, UPGMALinkage::of)),
                List.of());
    }

    static Workload single() {
        Points points = BenchmarkData.points("hier100k", 100_000);
        double[][] rows = Inputs.rows(points);
        return new Workload(
                "W5 single",
                "single linkage, 100k points",
                top(0.045726131),
                List.of(
                        own("single", points),
                        peer(Elki.NAME + " SLINK", Elki.database(rows), relation -> {
                                    var history = new SLINK<>(EuclideanDistance.STATIC).run(relation);
                                    return () -> Measures.of("top height", top(history));
                                })
                                .onlyWhereSlow(),
                        smile(rows, SingleLinkage::of).onlyWhereSlow()),
                List.of(new Mark("quitefastmst, the tree alone (0.10 s)", 0.10, "SciPy", 1.04)));
    }

    /** A height with what {@code float} distances, which most programs keep, change. */
    private static Expected top(double height) {
        return Expected.within("top height", height, 2e-6 * height);
    }

    private static Contestant<?> own(String linkage, Points points) {
        return ours("Asterism " + linkage, points, input -> {
            double height = TopHeight.of(linkage, input);
            return () -> Measures.of("top height", height);
        });
    }

    private interface Distances {
        smile.clustering.linkage.Linkage of(double[][] rows);
    }

    private static Contestant<?> smile(double[][] rows, Distances linkage) {
        return peer("Smile 6.3.0", () -> rows, input -> {
            var found = HierarchicalClustering.fit(linkage.of(input));
            return () -> Measures.of(
                    "top height", Arrays.stream(found.height()).max().orElse(0));
        });
    }

    private static double top(ClusterMergeHistory history) {
        return IntStream.range(0, history.numMerges())
                .mapToDouble(history::getMergeHeight)
                .max()
                .orElse(0);
    }

    /** The two clusters before the last merge. */
    private static int[] halves(Relation<?> relation, ClusterMergeHistory history) {
        var cut = new CutDendrogramByNumberOfClusters(null, 2, false).run(history);
        return Elki.labels(relation, cut);
    }

    /** The height at which Ward joins two clusters, from their sizes and means: ELKI's is in another unit. */
    private static double wardHeight(double[][] rows, int[] halves) {
        double apart = Inputs.squaredError(rows, halves);
        double together = Inputs.squaredError(rows, new int[rows.length]);
        return Math.sqrt(2 * (together - apart));
    }
}
