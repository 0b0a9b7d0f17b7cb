package org.asterism.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.asterism.cluster.density.Dbscan;
import org.asterism.cluster.density.Hdbscan;
import org.asterism.cluster.hierarchy.Agglomerative;
import org.asterism.cluster.hierarchy.Linkage;
import org.asterism.cluster.partition.KMeans;
import org.asterism.cluster.partition.KMedoids;
import org.asterism.geometry.Points;
import org.asterism.geometry.RandomPoints;
import org.asterism.job.CancelledException;
import org.asterism.job.Job;
import org.asterism.parameter.InvalidInputException;
import org.asterism.parameter.Schema;
import org.asterism.quality.Contingency;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every algorithm promises, whatever it finds. */
class ClustererContractTest {
    private static final List<Linkage> LINKAGES = List.of(Linkage.values());

    static List<Clusterer> algorithms() {
        return algorithms(3);
    }

    private static List<Clusterer> algorithms(int k) {
        List<Clusterer> all = new ArrayList<>(withK(k));
        all.add(new Dbscan(0.5, 4));
        all.add(new Hdbscan(5, 4));
        return all;
    }

    private static List<Clusterer> withK(int k) {
        List<Clusterer> all = new ArrayList<>(List.of(new KMeans(k, 3, 1), new KMedoids(k, 1)));
        LINKAGES.forEach(linkage -> all.add(new Agglomerative(linkage, k)));
        return all;
    }

    @ParameterizedTest
    @MethodSource("algorithms")
    void degeneratePointsHaveAResult(Clusterer algorithm) {
        double[] equal = new double[40];
        double[] line = IntStream.range(0, 40).asDoubleStream().toArray();
        List<Points> cases = List.of(
                Points.of(equal),
                Points.of(equal, equal),
                Points.of(line),
                Points.of(line, line),
                Points.of(line, equal),
                RandomPoints.lattice(60, 2, 2, 3),
                RandomPoints.uniform(50, 64, 4),
                RandomPoints.uniform(3, 2, 5));
        for (Points points : cases) {
            assertDense(algorithm.cluster(points, Job.QUIET), points.size());
        }
    }

    @Test
    void oneAndAsManyClustersAsPoints() {
        Points points = RandomPoints.uniform(30, 2, 6);
        for (int size : new int[] {1, 2, 30}) {
            Points some = points.select(IntStream.range(0, size).toArray());
            for (Clusterer one : withK(1)) {
                assertThat(one.cluster(some, Job.QUIET).labels())
                        .containsOnly(0)
                        .hasSize(size);
            }
            for (Clusterer each : withK(size)) {
                assertThat(each.cluster(some, Job.QUIET).labels())
                        .isEqualTo(IntStream.range(0, size).toArray());
            }
        }
    }

    @Test
    void densityAlgorithmsTakeFewOrNoPoints() {
        for (int size : new int[] {0, 1, 2}) {
            Points points = RandomPoints.uniform(size, 2, 7);
            for (Clusterer algorithm : List.of(new Dbscan(0.1, 3), new Hdbscan(3, 3))) {
                Clustering clustering = algorithm.cluster(points, Job.QUIET);
                assertThat(clustering.clusters()).isZero();
                assertThat(clustering.noise()).isEqualTo(size);
            }
        }
    }

    @Test
    void moreClustersThanPointsAreRefused() {
        for (Clusterer algorithm : withK(4)) {
            assertThatThrownBy(() -> algorithm.cluster(RandomPoints.uniform(3, 2, 8), Job.QUIET))
                    .isInstanceOf(InvalidInputException.class)
                    .hasMessage("k is 4, but there are only 3 points; choose k between 1 and 3.");
            assertThatThrownBy(() -> algorithm.cluster(Points.of(new double[0]), Job.QUIET))
                    .isInstanceOf(InvalidInputException.class)
                    .hasMessageStartingWith("There are no points to put into 4 clusters");
        }
    }

    static Stream<Clusterer> scaled() {
        return withK(3).stream();
    }

    @ParameterizedTest
    @MethodSource("scaled")
    void hugeAndTinyCoordinatesGiveTheSameClusters(Clusterer algorithm) {
        Points points = RandomPoints.blobs(120, 2, 3, 0.02, 9);
        int[] expected = algorithm.cluster(points, Job.QUIET).labels();
        for (int exponent : new int[] {996, -996, 1020}) {
            Points scaled = Points.of(scale(points.column(0), exponent), scale(points.column(1), exponent));
            assertThat(algorithm.cluster(scaled, Job.QUIET).labels()).isEqualTo(expected);
        }
    }

    @Test
    void densityOfHugeAndTinyCoordinates() {
        Points points = RandomPoints.blobs(120, 2, 3, 0.02, 9);
        for (int exponent : new int[] {996, -996, 1020}) {
            Points scaled = Points.of(scale(points.column(0), exponent), scale(points.column(1), exponent));
            assertThat(new Dbscan(Math.scalb(0.05, exponent), 4).cluster(scaled, Job.QUIET))
                    .usingRecursiveComparison()
                    .isEqualTo(new Dbscan(0.05, 4).cluster(points, Job.QUIET));
            assertThat(new Hdbscan(5, 4).cluster(scaled, Job.QUIET))
                    .usingRecursiveComparison()
                    .isEqualTo(new Hdbscan(5, 4).cluster(points, Job.QUIET));
        }
    }

    @ParameterizedTest
    @MethodSource("algorithms")
    void mixedMagnitudesHaveAResult(Clusterer algorithm) {
        Points points = Points.of(
                new double[] {1e300, -1e300, 1e-300, 0, 1, Double.MAX_VALUE, -Double.MAX_VALUE, Double.MIN_VALUE},
                new double[] {1e-300, 0, 2e-300, 1e300, 1, 5, -Double.MAX_VALUE, 0});
        assertDense(algorithm.cluster(points, Job.QUIET), 8);
    }

    @ParameterizedTest
    @MethodSource("algorithms")
    void threadsChangeNothing(Clusterer algorithm) throws Exception {
        Points points = RandomPoints.blobs(9000, 2, 7, 0.05, 10);
        int[] alone = inPool(1, algorithm, points);
        assertThat(inPool(4, algorithm, points)).isEqualTo(alone);
    }

    static Stream<Clusterer> orderFree() {
        return Stream.concat(
                Stream.of(new Dbscan(0.02, 5), new Hdbscan(8, 5)),
                LINKAGES.stream().map(linkage -> new Agglomerative(linkage, 5)));
    }

    @ParameterizedTest
    @MethodSource("orderFree")
    void orderAndPlaceOfThePointsChangeNothing(Clusterer algorithm) {
        Points points = RandomPoints.blobs(600, 2, 5, 0.03, 11);
        int[] labels = algorithm.cluster(points, Job.QUIET).labels();
        List<Integer> shuffled = new ArrayList<>(IntStream.range(0, 600).boxed().toList());
        Collections.shuffle(shuffled, new java.util.Random(3));
        int[] order = shuffled.stream().mapToInt(Integer::intValue).toArray();
        int[] expected = IntStream.of(order).map(i -> labels[i]).toArray();
        int[] permuted = algorithm.cluster(points.select(order), Job.QUIET).labels();
        assertThat(Contingency.of(expected, permuted).adjustedRandIndex()).isEqualTo(1);
        double[] moved = Arrays.stream(points.column(0)).map(x -> x + 1024).toArray();
        int[] translated =
                algorithm.cluster(Points.of(moved, points.column(1)), Job.QUIET).labels();
        assertThat(Contingency.of(labels, translated).adjustedRandIndex()).isEqualTo(1);
    }

    static Stream<Clusterer> slow() {
        return Stream.concat(
                Stream.of(new KMeans(200, 50, 1), new KMedoids(50, 1), new Dbscan(0.3, 2000), new Hdbscan(50, 400)),
                LINKAGES.stream().map(linkage -> new Agglomerative(linkage, 5)));
    }

    /** The product's bound is 100 ms; the test allows for a busy machine. */
    @ParameterizedTest
    @MethodSource("slow")
    void cancelTakesEffectSoon(Clusterer algorithm) {
        boolean quadratic = algorithm instanceof Agglomerative a
                && (a.linkage() == Linkage.COMPLETE || a.linkage() == Linkage.AVERAGE);
        Points points = RandomPoints.blobs(quadratic ? 12_000 : 200_000, 2, 20, 0.05, 12);
        for (int wait : new int[] {5, 60, 250}) {
            Deadline job = new Deadline(wait);
            try {
                algorithm.cluster(points, job);
            } catch (CancelledException e) {
                assertThat(job.late())
                        .as("milliseconds after the cancel at %d ms", wait)
                        .isLessThan(1000);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("algorithms")
    void progressMovesFromStartToEnd(Clusterer algorithm) {
        List<Double> seen = Collections.synchronizedList(new ArrayList<>());
        Job job = new Recording(seen);
        algorithm.cluster(RandomPoints.blobs(5000, 2, 5, 0.05, 13), job);
        assertThat(seen).hasSizeGreaterThan(3).allMatch(fraction -> fraction >= 0 && fraction <= 1);
        assertThat(seen.getLast()).isEqualTo(1);
    }

    @Test
    void everyAlgorithmExplainsItself() {
        for (Schema<Clusterer> schema : Algorithms.all()) {
            assertThat(schema.summary()).endsWith(".");
            assertThat(schema.reference()).contains("doi");
            assertThat(schema.declarations()).allMatch(d -> d.help().length() > 40);
            assertThat(Algorithms.schema(schema.id())).isSameAs(schema);
        }
        assertThat(Algorithms.all().stream().map(Schema::id))
                .contains("k-means", "k-medoids", "dbscan", "hdbscan", "agglomerative");
        assertThatThrownBy(() -> Algorithms.schema("kmeans"))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageStartingWith("There is no algorithm \"kmeans\"; there are k-means, k-medoids, dbscan");
    }

    private static void assertDense(Clustering clustering, int size) {
        assertThat(clustering.labels()).hasSize(size);
        int[] used = Arrays.stream(clustering.labels())
                .filter(l -> l >= 0)
                .distinct()
                .sorted()
                .toArray();
        assertThat(used).isEqualTo(IntStream.range(0, clustering.clusters()).toArray());
    }

    private static double[] scale(double[] column, int exponent) {
        return Arrays.stream(column).map(x -> Math.scalb(x, exponent)).toArray();
    }

    private static int[] inPool(int threads, Clusterer algorithm, Points points) throws Exception {
        try (ForkJoinPool pool = new ForkJoinPool(threads)) {
            return pool.submit(() -> algorithm.cluster(points, Job.QUIET).labels())
                    .get(2, TimeUnit.MINUTES);
        }
    }

    /** Counts as cancelled from a moment on. */
    private static final class Deadline implements Job {
        private final long end;

        Deadline(int milliseconds) {
            end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(milliseconds);
        }

        long late() {
            return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - end);
        }

        @Override
        public void progress(double fraction) {}

        @Override
        public void stage(String text) {}

        @Override
        public boolean cancelled() {
            return System.nanoTime() - end > 0;
        }
    }

    private record Recording(List<Double> seen) implements Job {
        @Override
        public void progress(double fraction) {
            seen.add(fraction);
        }

        @Override
        public void stage(String text) {}

        @Override
        public boolean cancelled() {
            return false;
        }
    }
}
