package org.asterism.bench.race;

import static org.asterism.bench.race.Contestant.ours;
import static org.asterism.bench.race.Contestant.peer;

import elki.clustering.dbscan.DBSCAN;
import elki.clustering.hierarchical.SLINKHDBSCANLinearMemory;
import elki.clustering.hierarchical.extraction.HDBSCANHierarchyExtraction;
import elki.clustering.optics.ClusterOrder;
import elki.clustering.optics.OPTICSHeap;
import elki.database.ids.DBIDArrayIter;
import elki.distance.minkowski.EuclideanDistance;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.commons.math3.ml.clustering.DBSCANClusterer;
import org.apache.commons.math3.ml.clustering.DoublePoint;
import org.asterism.catalog.Algorithms;
import org.asterism.cluster.BenchmarkData;
import org.asterism.cluster.Clusterer;
import org.asterism.cluster.density.Optics;
import org.asterism.geometry.Points;
import org.asterism.geometry.SpanningTree;
import org.asterism.job.Job;
import org.tribuo.clustering.hdbscan.HdbscanTrainer;
import org.tribuo.math.distance.L2Distance;
import org.tribuo.math.neighbour.NeighboursQueryFactoryType;

/** W2, W3 and W8: DBSCAN, HDBSCAN* with its spanning tree, and OPTICS. */
final class Densities {
    private static final int MIN_POINTS = 10;
    private static final String SCIPY = "SciPy";

    private Densities() {}

    static Workload dbscan(String id, String name, int size, double epsilon, Expected expected, Mark mark) {
        Points points = BenchmarkData.points(name, size);
        double[][] rows = Inputs.rows(points);
        return new Workload(
                id,
                "DBSCAN, epsilon " + epsilon + ", min points 10",
                expected,
                List.of(
                        clusterer("dbscan", points, Map.of("epsilon", epsilon, "min-points", MIN_POINTS)),
                        peer(Elki.NAME, Elki.database(rows), relation -> {
                            var found = new DBSCAN<>(EuclideanDistance.STATIC, epsilon, MIN_POINTS).run(relation);
                            return () -> Measures.partition(Elki.labels(relation, found));
                        }),
                        peer("Smile 6.3.0", () -> rows, input -> {
                            var found = smile.clustering.DBSCAN.fit(input, MIN_POINTS, epsilon);
                            return () -> Measures.partition(outliersBelow(found.group(), found.k()));
                        }),
                        peer(Jsat.NAME, Jsat.data(rows), data -> {
                                    int[] labels = new jsat.clustering.DBSCAN()
                                            .cluster(data, epsilon, MIN_POINTS, (int[]) null);
                                    return () -> Measures.partition(labels);
                                })
                                .onlyWhereSlow(),
                        commons(rows, epsilon)),
                List.of(mark));
    }

    private static Contestant<?> clusterer(String id, Points points, Map<String, ?> options) {
        Clusterer clusterer = Algorithms.schema(id).create(options);
        return ours("Asterism " + Algorithms.schema(id).title(), points, input -> {
            int[] labels = clusterer.cluster(input, Job.QUIET).labels();
            return () -> Measures.partition(labels);
        });
    }

    /** commons-math leaves the point itself out of min points, and noise out of its clusters. */
    private static Contestant<?> commons(double[][] rows, double epsilon) {
        List<DoublePoint> points = Arrays.stream(rows).map(DoublePoint::new).toList();
        return peer("commons-math 3.6.1", () -> points, input -> {
                    var found = new DBSCANClusterer<DoublePoint>(epsilon, MIN_POINTS - 1).cluster(input);
                    int clustered =
                            found.stream().mapToInt(c -> c.getPoints().size()).sum();
                    return () -> Measures.of("clusters", found.size()).and("noise", rows.length - clustered);
                })
                .onlyWhereSlow();
    }

    /** Smile numbers noise past the clusters. */
    private static int[] outliersBelow(int[] labels, int clusters) {
        return Arrays.stream(labels).map(label -> label < clusters ? label : -1).toArray();
    }

    static Workload hdbscan() {
        Points points = BenchmarkData.points("dens100k", 100_000);
        double[][] rows = Inputs.rows(points);
        return new Workload(
                "W3 complete",
                "HDBSCAN*, 100k points, min samples 10 (others), min cluster size 100",
                Expected.exactly("clusters", 20).and(Expected.within("noise", 7348, 7)),
                List.of(
                        clusterer("hdbscan", points, Map.of("min-samples", 10, "min-cluster-size", 100)),
                        peer(Elki.NAME + " SLINK", Elki.database(rows), relation -> {
                                    var hierarchy =
                                            new SLINKHDBSCANLinearMemory<>(EuclideanDistance.STATIC, 11).run(relation);
                                    var found = new HDBSCANHierarchyExtraction(null, 100, false).run(hierarchy);
                                    return () -> Measures.of(
                                            "clusters", found.getAllClusters().size());
                                })
                                .onlyWhereSlow(),
                        peer("Tribuo 4.3.2", OwnStarts.tribuoData(rows), data -> {
                                    var model = new HdbscanTrainer(
                                                    100, new L2Distance(), 10, 2, NeighboursQueryFactoryType.KD_TREE)
                                            .train(data);
                                    return () -> Measures.partition(numbered(model.getClusterLabels()));
                                })
                                .onlyWhereSlow(),
                        peer(Jsat.NAME, Jsat.data(rows), data -> {
                                    var hdbscan = new jsat.clustering.HDBSCAN(100);
                                    hdbscan.setMinPoints(10);
                                    int[] labels = hdbscan.cluster(data, (int[]) null);
                                    return () -> Measures.partition(labels);
                                })
                                .onlyWhereSlow(),
                        peer("Smile 6.3.0", () -> rows, input -> {
                                    var found = smile.clustering.HDBSCAN.fit(input, 10, 100);
                                    return () -> Measures.partition(outliersBelow(found.group(), found.k()));
                                })
                                .onlyWhereSlow()),
                List.of(
                        new Mark("Python hdbscan (1.73 s)", 1.73, SCIPY, 1.04),
                        new Mark("Python fast_hdbscan, two threads (1.13 s)", 1.13, SCIPY, 1.04)));
    }

    /** Tribuo numbers noise 0. */
    private static int[] numbered(List<Integer> labels) {
        Map<Integer, Integer> numbers = new HashMap<>();
        return labels.stream()
                .mapToInt(label -> label == 0 ? -1 : numbers.computeIfAbsent(label, l -> numbers.size()))
                .toArray();
    }

    static Workload tree(String id, String name, int size, int neighbors, Expected expected, Mark mark) {
        Points points = BenchmarkData.points(name, size);
        return new Workload(
                id,
                neighbors == 1
                        ? "Euclidean spanning tree"
                        : "mutual reachability spanning tree (SciPy's is Euclidean, for scale), " + neighbors
                                + " nearest, itself counted",
                expected,
                List.of(ours("Asterism spanning tree", points, input -> {
                    SpanningTree tree = SpanningTree.mutual(input, neighbors, Job.QUIET);
                    return () -> Measures.of(
                            "length",
                            Arrays.stream(tree.squared()).map(Math::sqrt).sum());
                })),
                List.of(mark));
    }

    static Workload optics() {
        Points points = BenchmarkData.points("dens100k", 100_000);
        double[][] rows = Inputs.rows(points);
        return new Workload(
                "W8",
                "OPTICS, 100k points, epsilon 0.01, min points 10 (among equals R takes the last, others the first: 148.956 or 148.970)",
                Expected.within("reachability", 148.955641, 0.03),
                List.of(
                        ours("Asterism OPTICS", points, input -> {
                            double[] reachability = Optics.cut(MIN_POINTS, 0.01)
                                    .plot(input, Job.QUIET)
                                    .reachability();
                            return () -> Measures.of("reachability", finite(Arrays.stream(reachability)));
                        }),
                        peer(Elki.NAME, Elki.database(rows), relation -> {
                            ClusterOrder order =
                                    new OPTICSHeap<>(EuclideanDistance.STATIC, 0.01, MIN_POINTS).run(relation);
                            return () -> Measures.of("reachability", reachability(order));
                        })),
                List.of());
    }

    private static double reachability(ClusterOrder order) {
        DBIDArrayIter at = order.getDBIDs().iter();
        return finite(IntStream.range(0, order.size()).mapToDouble(i -> order.getReachability(at.seek(i))));
    }

    private static double finite(java.util.stream.DoubleStream values) {
        return values.filter(Double::isFinite).sum();
    }
}
