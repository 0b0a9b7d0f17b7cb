package org.asterism.cluster.density;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.asterism.cluster.BenchmarkData;
import org.asterism.cluster.Clustering;
import org.asterism.cluster.Golden;
import org.asterism.geometry.Points;
import org.asterism.geometry.RandomPoints;
import org.asterism.geometry.distance.Dissimilarity;
import org.asterism.geometry.distance.Distance;
import org.asterism.geometry.distance.Metric;
import org.asterism.job.Job;
import org.asterism.parameter.InvalidInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The columns of optics.csv are by scikit-learn 1.2.1: {@code OPTICS(min_samples=5)} on the golden points. */
class OpticsTest {
    @Test
    void thePlotIsThatOfScikitLearn() throws IOException {
        Reachability plot = Optics.xi(5, 0.05).plot(Golden.points(), Job.QUIET);
        assertThat(plot.order()).isEqualTo(whole("order"));
        assertThat(plot.predecessor()).isEqualTo(whole("predecessor"));
        assertThat(plot.reachability()).containsExactly(column("reachability"), within(1e-9));
        assertThat(plot.core()).containsExactly(column("core"), within(1e-9));
    }

    @Test
    void theClustersAreThoseOfScikitLearn() throws IOException {
        Reachability plot = Optics.xi(5, 0.05).plot(Golden.points(), Job.QUIET);
        assertSame(plot.valleys(0.05, 5), whole("xi05"));
        assertSame(plot.valleys(0.15, 5), whole("xi15"));
        assertSame(plot.cut(0.7), whole("cut"));
        assertSame(Optics.xi(5, 0.15).cluster(Golden.points(), Job.QUIET), whole("xi15"));
    }

    @Test
    void otherDistancesAreThoseOfScikitLearnToo() throws IOException {
        Optics optics = new Optics(5, 0, Optics.Extraction.XI, 0.1, 1, new Distance(Metric.MANHATTAN));
        Reachability plot = optics.plot(Golden.points(), Job.QUIET);
        assertThat(plot.order()).isEqualTo(whole("manhattanOrder"));
        assertThat(plot.reachability()).containsExactly(column("manhattanReachability"), within(1e-9));
        assertSame(optics.cluster(Golden.points(), Job.QUIET), whole("manhattan10"));
    }

    /**
     * scikit-learn 1.2.1: {@code OPTICS(min_samples=10, max_eps=0.01)}. R dbscan 1.1-11 gives 148.955641: it goes to the
     * last among equals, not the first.
     */
    @Test
    void aHundredThousandPointsHaveTheReferenceSum() {
        Points points = BenchmarkData.points("dens100k", 100_000);
        Reachability plot = Optics.cut(10, 0.01).plot(points, Job.QUIET);
        assertThat(plot.cut(0.008).clusters()).isEqualTo(16);
        assertThat(plot.cut(0.008).noise()).isEqualTo(8565);
        double sum = Arrays.stream(plot.reachability()).filter(Double::isFinite).sum();
        assertThat(sum).isCloseTo(148.970380115, within(1e-8));
    }

    static Stream<Points> points() {
        return Stream.of(
                RandomPoints.uniform(400, 2, 1),
                RandomPoints.blobs(400, 2, 4, 0.03, 2),
                RandomPoints.lattice(300, 2, 8, 3),
                RandomPoints.uniform(200, 1, 4),
                RandomPoints.blobs(300, 4, 3, 0.1, 5),
                RandomPoints.lattice(100, 2, 1, 6));
    }

    @ParameterizedTest
    @MethodSource("points")
    void equalsTheDefinition(Points points) {
        for (double epsilon : new double[] {0, 0.03, 0.2, 1, 30}) {
            for (int minPoints : new int[] {2, 5, 40}) {
                Reachability plot = plot(points, minPoints, epsilon, Metric.EUCLIDEAN);
                Definition definition = new Definition(Dissimilarity.of(points, Metric.EUCLIDEAN), minPoints, epsilon);
                assertThat(plot.order()).isEqualTo(definition.order);
                assertThat(plot.reachability()).isEqualTo(definition.reachability);
                assertThat(plot.predecessor()).isEqualTo(definition.predecessor);
                assertThat(plot.core()).isEqualTo(definition.core);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"COSINE", "CORRELATION", "HAVERSINE", "SQUARED_EUCLIDEAN", "CHEBYSHEV"})
    void equalsTheDefinitionForOtherDistances(Metric metric) {
        Points points = RandomPoints.blobs(150, metric == Metric.HAVERSINE ? 2 : 4, 3, 0.2, 7);
        double epsilon = metric == Metric.HAVERSINE ? 30 : 0.2;
        Reachability plot = plot(points, 4, epsilon, metric);
        Definition definition = new Definition(Dissimilarity.of(points, metric), 4, epsilon);
        assertThat(plot.order()).isEqualTo(definition.order);
        assertThat(plot.reachability()).containsExactly(definition.reachability, within(1e-9));
    }

    @Test
    void aCutHasTheCoresAndNoiseOfDbscan() {
        Points points = RandomPoints.blobs(800, 2, 6, 0.02, 8);
        Reachability plot = Optics.xi(6, 0.05).plot(points, Job.QUIET);
        for (double epsilon : new double[] {0.005, 0.01, 0.02, 0.05}) {
            int[] cut = plot.cut(epsilon).labels();
            int[] dbscan = new Dbscan(epsilon, 6).cluster(points, Job.QUIET).labels();
            int[] cores = IntStream.range(0, 800)
                    .filter(i -> plot.core()[i] <= epsilon)
                    .toArray();
            assertThat(Clustering.of(pick(cut, cores)).labels())
                    .isEqualTo(Clustering.of(pick(dbscan, cores)).labels());
        }
    }

    @Test
    void malformedParametersAreRefused() {
        assertRefused(new Optics(1, 0, Optics.Extraction.XI, 0.1, 1, Distance.EUCLIDEAN), "min-points must be");
        assertRefused(new Optics(5, -1, Optics.Extraction.XI, 0.1, 1, Distance.EUCLIDEAN), "epsilon must be");
        assertRefused(new Optics(5, 0, Optics.Extraction.XI, 1, 1, Distance.EUCLIDEAN), "xi must be above 0");
        assertRefused(new Optics(5, 0, Optics.Extraction.CUT, 1, 0, Distance.EUCLIDEAN), "cut must be above 0");
        assertRefused(
                new Optics(5, 0, Optics.Extraction.XI, 0.1, 1, new Distance(Metric.CORRELATION)), "Correlation needs");
    }

    private static void assertRefused(Optics optics, String start) {
        assertThatThrownBy(() -> optics.cluster(Golden.points(), Job.QUIET))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageStartingWith(start);
    }

    private static void assertSame(Clustering clustering, int[] labels) {
        assertThat(clustering.labels()).isEqualTo(Clustering.of(labels).labels());
    }

    private static Reachability plot(Points points, int minPoints, double epsilon, Metric metric) {
        return new Optics(minPoints, epsilon, Optics.Extraction.XI, 0.1, 1, new Distance(metric))
                .plot(points, Job.QUIET);
    }

    private static int[] pick(int[] labels, int[] rows) {
        return IntStream.of(rows).map(i -> labels[i]).toArray();
    }

    private static int[] whole(String name) throws IOException {
        return Arrays.stream(column(name)).mapToInt(value -> (int) value).toArray();
    }

    private static double[] column(String name) throws IOException {
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(OpticsTest.class.getResourceAsStream("optics.csv"), StandardCharsets.UTF_8))) {
            List<String[]> lines =
                    reader.lines().map(line -> line.split(",", -1)).toList();
            int index = Arrays.asList(lines.getFirst()).indexOf(name);
            return lines.stream()
                    .skip(1)
                    .mapToDouble(line -> Double.parseDouble(line[index].replace("inf", "Infinity")))
                    .toArray();
        }
    }

    /** OPTICS as in the paper, with all distances at hand. */
    private static final class Definition {
        private final int[] order;
        private final double[] reachability;
        private final double[] core;
        private final int[] predecessor;

        Definition(Dissimilarity distances, int minPoints, double epsilon) {
            int size = distances.size();
            double limit = epsilon == 0 ? Double.POSITIVE_INFINITY : epsilon;
            order = new int[size];
            reachability = new double[size];
            core = new double[size];
            predecessor = new int[size];
            boolean[] visited = new boolean[size];
            Arrays.fill(reachability, Double.POSITIVE_INFINITY);
            Arrays.fill(predecessor, -1);
            for (int i = 0; i < size; i++) {
                double[] row = new double[size];
                distances.row(i, 0, size, row);
                Arrays.sort(row);
                core[i] = minPoints <= size && row[minPoints - 1] <= limit ? row[minPoints - 1] : 1 / 0.0;
            }
            for (int step = 0; step < size; step++) {
                int next = -1;
                for (int i = 0; i < size; i++) {
                    if (!visited[i] && (next < 0 || reachability[i] < reachability[next])) {
                        next = i;
                    }
                }
                visited[next] = true;
                order[step] = next;
                for (int i = 0; i < size; i++) {
                    double way = Math.max(core[next], distances.between(next, i));
                    if (!visited[i] && distances.between(next, i) <= limit && way < reachability[i]) {
                        reachability[i] = way;
                        predecessor[i] = next;
                    }
                }
            }
        }
    }
}
