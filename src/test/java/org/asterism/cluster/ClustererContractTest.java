package org.asterism.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.asterism.catalog.Algorithms;
import org.asterism.cluster.density.DensityCases;
import org.asterism.cluster.graph.GraphCases;
import org.asterism.cluster.hierarchy.HierarchyCases;
import org.asterism.cluster.medoid.MedoidCases;
import org.asterism.cluster.mixture.MixtureCases;
import org.asterism.cluster.partition.PartitionCases;
import org.asterism.geometry.Points;
import org.asterism.geometry.RandomPoints;
import org.asterism.job.CancelledException;
import org.asterism.job.Job;
import org.asterism.parameter.InvalidInputException;
import org.asterism.parameter.Schema;
import org.asterism.perception.PerceptionCases;
import org.asterism.quality.Contingency;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every algorithm promises, whatever it finds. */
class ClustererContractTest {
    static List<ContractCase> all() {
        return Stream.of(
                        PartitionCases.all(),
                        MedoidCases.all(),
                        DensityCases.all(),
                        HierarchyCases.all(),
                        MixtureCases.all(),
                        GraphCases.all(),
                        PerceptionCases.all())
                .flatMap(List::stream)
                .toList();
    }

    static List<Clusterer> algorithms() {
        return all().stream().map(ContractCase::algorithm).toList();
    }

    private static List<Clusterer> withK(int k) {
        return all().stream().flatMap(one -> one.withK(k)).toList();
    }

    @ParameterizedTest
    @MethodSource("all")
    void degeneratePointsHaveAResult(ContractCase one) {
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
            if (one.planar() && points.dimensions() != 2) {
                assertThatThrownBy(() -> one.algorithm().cluster(points, Job.QUIET))
                        .isInstanceOf(InvalidInputException.class);
            } else {
                assertDense(one.algorithm().cluster(points, Job.QUIET), points.size());
            }
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

    static Stream<Clusterer> withoutK() {
        return all().stream().filter(one -> !one.takesK()).map(ContractCase::algorithm);
    }

    @ParameterizedTest
    @MethodSource("withoutK")
    void algorithmsThatFindKTakeFewOrNoPoints(Clusterer algorithm) {
        for (int size : new int[] {0, 1, 2}) {
            assertDense(algorithm.cluster(RandomPoints.uniform(size, 2, 7), Job.QUIET), size);
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

    static Stream<ContractCase> scaled() {
        return all().stream().filter(ContractCase::followsScale);
    }

    @ParameterizedTest
    @MethodSource("scaled")
    void hugeAndTinyCoordinatesGiveTheSameClusters(ContractCase one) {
        Points points = RandomPoints.blobs(120, 2, 3, 0.02, 9);
        int[] expected = one.algorithm().cluster(points, Job.QUIET).labels();
        for (int exponent : new int[] {996, -996, 1020}) {
            Points scaled = Points.of(scale(points.column(0), exponent), scale(points.column(1), exponent));
            assertThat(one.scaled(exponent).cluster(scaled, Job.QUIET).labels()).isEqualTo(expected);
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
    @MethodSource("all")
    void threadsChangeNothing(ContractCase one) throws Exception {
        Points points = RandomPoints.blobs(Math.min(9000, one.most()), 2, 7, 0.05, 10);
        int[] alone = inPool(1, one.algorithm(), points);
        assertThat(inPool(4, one.algorithm(), points)).isEqualTo(alone);
    }

    static Stream<Clusterer> orderFree() {
        return all().stream().filter(ContractCase::orderFree).map(ContractCase::algorithm);
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

    static Stream<ContractCase> slow() {
        return all().stream().filter(one -> one.slowSize() > 0);
    }

    /** How soon in time is measured by the benchmark of cancelling; here no clock can make it fail. */
    @ParameterizedTest
    @MethodSource("slow")
    void cancelIsAskedForOftenAndTakesEffect(ContractCase one) {
        Points points = RandomPoints.blobs(one.slowSize(), 2, 20, 0.05, 12);
        for (int asks : new int[] {0, 10, 100}) {
            AtomicInteger asked = new AtomicInteger();
            Job job = Job.silent(() -> asked.incrementAndGet() > asks);
            assertThatThrownBy(() -> one.slow().cluster(points, job))
                    .as("cancelled when it has asked %d times", asks)
                    .isInstanceOf(CancelledException.class);
            assertThat(asked.get() - asks).as("asked on after the cancel").isLessThan(100);
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void progressMovesFromStartToEnd(ContractCase one) {
        List<Double> seen = Collections.synchronizedList(new ArrayList<>());
        Job job = new Recording(seen);
        one.algorithm().cluster(RandomPoints.blobs(Math.min(5000, one.most()), 2, 5, 0.05, 13), job);
        assertThat(seen).hasSizeGreaterThan(3).allMatch(fraction -> fraction >= 0 && fraction <= 1);
        assertThat(seen.getLast()).isEqualTo(1);
    }

    @Test
    void everyAlgorithmExplainsItself() {
        for (Schema<Clusterer> schema : Algorithms.all()) {
            assertThat(schema.summary()).endsWith(".");
            assertThat(schema.group()).isNotEmpty();
            assertThat(schema.complexity()).contains("O(");
            assertThat(schema.reference()).contains("doi");
            assertThat(schema.declarations()).allMatch(d -> d.help().length() > 40);
            assertThat(Algorithms.schema(schema.id())).isSameAs(schema);
        }
        assertThat(Algorithms.all().stream().map(Schema::id))
                .contains("k-means", "k-medoids", "dbscan", "hdbscan", "agglomerative");
        assertThatThrownBy(() -> Algorithms.schema("kmeans"))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageStartingWith("There is no algorithm \"kmeans\"; there are k-means, ");
    }

    @Test
    void everyAlgorithmIsTestedHere() {
        assertThat(algorithms().stream()
                        .map(algorithm -> Schema.of(algorithm).id())
                        .distinct())
                .containsExactlyInAnyOrderElementsOf(
                        Algorithms.all().stream().map(Schema::id).toList());
    }

    static Stream<Traceable> traceable() {
        return algorithms().stream().filter(Traceable.class::isInstance).map(Traceable.class::cast);
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("traceable")
    void watchingChangesNothingAndEndsWithTheResult(Traceable algorithm) {
        Points points = RandomPoints.blobs(150, 2, 4, 0.05, 14);
        int[] expected = algorithm.cluster(points, Job.QUIET).labels();
        Trace trace = Trace.upTo(10_000_000);
        assertThat(algorithm.cluster(points, trace, Job.QUIET).labels()).isEqualTo(expected);
        assertThat(trace.steps()).hasSizeGreaterThan(2);
        assertThat(trace.stride()).isOne();
        assertThat(trace.steps().getLast().labels()).isEqualTo(expected);
        assertThat(trace.steps())
                .allMatch(step -> step.labels().length == 150 && !step.text().isBlank());
        Trace bounded = Trace.upTo(20_000);
        algorithm.cluster(points, bounded, Job.QUIET);
        assertThat(bounded.bytes()).isLessThan(20_000);
        assertThat(bounded.steps().getLast().labels()).isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("traceable")
    void eachStepLightsALineOfTheCode(Traceable algorithm) {
        List<Pseudocode.Line> lines = algorithm.pseudocode().lines();
        Trace trace = Trace.upTo(10_000_000);
        algorithm.cluster(RandomPoints.blobs(100, 2, 4, 0.05, 15), trace, Job.QUIET);
        assertThat(lines).extracting(Pseudocode.Line::phase).containsAll(phases(trace));
        assertThat(lines).allMatch(line -> !line.text().isBlank() && line.text().length() < 120);
    }

    private static List<String> phases(Trace trace) {
        return trace.steps().stream().map(Step::phase).distinct().toList();
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
