package org.asterism.bench.race;

import static org.asterism.bench.race.Contestant.ours;
import static org.asterism.bench.race.Contestant.peer;

import elki.clustering.kmeans.ExponionKMeans;
import elki.clustering.kmeans.HamerlyKMeans;
import elki.clustering.kmeans.KMeans;
import elki.clustering.kmeans.YinYangKMeans;
import elki.clustering.kmeans.initialization.Predefined;
import elki.clustering.kmedoids.FastPAM1;
import elki.clustering.kmedoids.FasterPAM;
import elki.clustering.kmedoids.PAM;
import elki.data.NumberVector;
import elki.data.model.KMeansModel;
import elki.distance.minkowski.EuclideanDistance;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.asterism.cluster.BenchmarkData;
import org.asterism.cluster.medoid.GivenMedoids;
import org.asterism.cluster.medoid.PamVariant;
import org.asterism.cluster.partition.GivenStart;
import org.asterism.geometry.Distances;
import org.asterism.geometry.Points;
import org.asterism.geometry.distance.Distance;
import org.asterism.geometry.distance.Metric;

/** W1 and W4: k-means and k-medoids, each from a given start. */
final class Partitions {
    private static final int STEPS = 1000;

    private Partitions() {}

    static Workload means() {
        Points points = BenchmarkData.points("blobs1m", 1_000_000);
        double[][] rows = Inputs.rows(points);
        double[][] start = Inputs.tenStarts();
        return new Workload(
                "W1",
                "k-means, 1M points, k = 10, from a given start to the end",
                Expected.about("SSE", 5793.043928059),
                List.of(
                        ours("Asterism k-means", points, input -> {
                            int[] labels = GivenStart.means(input, start);
                            return () -> Measures.of("SSE", Inputs.squaredError(rows, labels));
                        }),
                        elki(rows, "Hamerly", s -> new HamerlyKMeans<>(EuclideanDistance.STATIC, 10, STEPS, s, false)),
                        elki(
                                rows,
                                "Exponion",
                                s -> new ExponionKMeans<>(EuclideanDistance.STATIC, 10, STEPS, s, false)),
                        elki(rows, "Yinyang", s -> new YinYangKMeans<>(10, STEPS, s, 2)),
                        peer(Jsat.NAME + " Hamerly", Jsat.data(rows), data -> {
                            int[] labels = new Jsat().labels(data, start);
                            return () -> Measures.of("SSE", Inputs.squaredError(rows, labels));
                        }),
                        OwnStarts.smile(rows),
                        OwnStarts.tribuo(rows),
                        OwnStarts.weka(rows),
                        OwnStarts.commons(rows)),
                List.of());
    }

    private static Contestant<?> elki(
            double[][] rows, String name, Function<Predefined, KMeans<NumberVector, KMeansModel>> algorithm) {
        // ELKI moves the start in place.
        return peer(Elki.NAME + " " + name, Elki.database(rows), relation -> {
            var found =
                    algorithm.apply(new Predefined(copy(Inputs.tenStarts()))).run(relation);
            return () -> Measures.of("SSE", Inputs.squaredError(rows, Elki.labels(relation, found)));
        });
    }

    private static double[][] copy(double[][] rows) {
        return Arrays.stream(rows).map(double[]::clone).toArray(double[][]::new);
    }

    static Workload tenThousandMedoids() {
        Points points = BenchmarkData.points("med10k", 10_000);
        int[] start = BenchmarkData.startMedoids(10_000, 100);
        return new Workload(
                "W4 10k",
                "FasterPAM, 10k points, k = 100, from a given start",
                Expected.about("loss", 185.337318824),
                List.of(
                        givenMedoids(points, start),
                        medoids("FasterPAM, from points", points, start, PamVariant.FASTER_PAM),
                        elkiMedoids("FasterPAM", points, start)),
                List.of(new Mark("Rust kmedoids (2.67 s, given matrix)", 2.67, "R cluster", 14.3)));
    }

    static Workload smallMedoids(String variant, double loss, double rust, double peer) {
        Points points = BenchmarkData.points("med10k", 2000);
        int[] start = BenchmarkData.startMedoids(2000, 100);
        return new Workload(
                "W4b " + variant,
                variant + ", 2000 points, k = 100, from a given start",
                Expected.about("loss", loss),
                List.of(
                        medoids(
                                variant,
                                points,
                                start,
                                switch (variant) {
                                    case "PAM" -> PamVariant.PAM;
                                    case "FastPAM1" -> PamVariant.FAST_PAM1;
                                    default -> PamVariant.FASTER_PAM;
                                }),
                        elkiMedoids(variant, points, start)),
                List.of(new Mark("Rust kmedoids (" + rust + " s, given matrix)", rust, Elki.NAME, peer)));
    }

    private static Contestant<?> medoids(String name, Points points, int[] start, PamVariant variant) {
        return ours("Asterism " + name, points, input -> {
            int[] medoids = GivenMedoids.improve(input, Distance.EUCLIDEAN, start, variant);
            return () -> Measures.of("loss", Inputs.loss(input, medoids));
        });
    }

    /** From the matrix that the peers are given. */
    private static Contestant<?> givenMedoids(Points points, int[] start) {
        return ours("Asterism FasterPAM, given matrix", matrix(points), input -> {
            int[] medoids = GivenMedoids.improve(input, new Distance(Metric.MATRIX), start, PamVariant.FASTER_PAM);
            return () -> Measures.of("loss", Inputs.loss(points, medoids));
        });
    }

    private static Points matrix(Points points) {
        double[][] columns = new double[points.size()][points.size()];
        for (int i = 0; i < columns.length; i++) {
            Distances.euclidean(points, 0, points.size(), points.row(i), columns[i]);
        }
        return Points.of(columns);
    }

    private static Contestant<?> elkiMedoids(String variant, Points points, int[] start) {
        Contestant<?> contestant = peer(
                Elki.NAME + " " + variant + ", given matrix", Elki.WithDistances.of(Inputs.rows(points)), input -> {
                    var found = elki(variant, start).run(input.relation(), start.length, input.distances());
                    return () -> Measures.of("loss", Inputs.loss(points, Elki.medoids(input.relation(), found)));
                });
        return variant.equals("PAM") ? contestant.onlyWhereSlow() : contestant;
    }

    private static PAM<NumberVector> elki(String variant, int[] start) {
        return switch (variant) {
            case "PAM" -> new PAM<>(EuclideanDistance.STATIC, start.length, STEPS, Elki.start(start));
            case "FastPAM1" -> new FastPAM1<>(EuclideanDistance.STATIC, start.length, STEPS, Elki.start(start));
            default -> new FasterPAM<>(EuclideanDistance.STATIC, start.length, STEPS, Elki.start(start));
        };
    }
}
