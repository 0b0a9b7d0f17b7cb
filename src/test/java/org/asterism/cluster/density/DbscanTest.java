package org.asterism.cluster.density;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.asterism.cluster.BenchmarkData;
import org.asterism.cluster.Clustering;
import org.asterism.cluster.Golden;
import org.asterism.cluster.Mark;
import org.asterism.cluster.Trace;
import org.asterism.geometry.Points;
import org.asterism.geometry.RandomPoints;
import org.asterism.geometry.distance.Dissimilarity;
import org.asterism.geometry.distance.Distance;
import org.asterism.geometry.distance.Metric;
import org.asterism.job.Job;
import org.asterism.numeric.DisjointSets;
import org.asterism.parameter.InvalidInputException;
import org.asterism.quality.Contingency;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class DbscanTest {
    /** scikit-learn 1.2.1: DBSCAN(eps=0.7, min_samples=5); core points and noise must be the same. */
    @Test
    void coresAndNoiseAreThoseOfScikitLearn() {
        int[] expected = Golden.labels("dbscan");
        int[] core = Golden.labels("core");
        Clustering clustering = new Dbscan(0.7, 5).cluster(Golden.points(), Job.QUIET);
        assertThat(clustering.clusters()).isEqualTo(5);
        assertThat(clustering.noise()).isEqualTo(33);
        int[] cores = IntStream.range(0, core.length).filter(i -> core[i] == 1).toArray();
        assertThat(agreement(pick(expected, cores), pick(clustering.labels(), cores)))
                .isEqualTo(1);
        for (int i = 0; i < expected.length; i++) {
            assertThat(clustering.labels()[i] < 0).isEqualTo(expected[i] < 0);
        }
    }

    static Stream<Points> points() {
        return Stream.of(
                RandomPoints.uniform(400, 2, 1),
                RandomPoints.blobs(400, 2, 4, 0.03, 2),
                RandomPoints.lattice(300, 2, 9, 3),
                RandomPoints.uniform(300, 1, 4),
                RandomPoints.uniform(400, 3, 5),
                RandomPoints.lattice(300, 3, 3, 6));
    }

    @ParameterizedTest
    @MethodSource("points")
    void equalsTheDefinition(Points points) {
        for (double epsilon : new double[] {1e-9, 0.01, 0.04, 0.09, 0.2, 1, 1.5, 40, 1e308}) {
            for (int minPoints : new int[] {1, 2, 5, 20}) {
                int[] labels = new Dbscan(epsilon, minPoints)
                        .cluster(points, Job.QUIET)
                        .labels();
                assertThat(labels).isEqualTo(bruteForce(points, epsilon, minPoints));
                int[] onTree = new TreeCores(points, epsilon, minPoints, Job.QUIET)
                        .cluster()
                        .labels();
                assertThat(onTree).isEqualTo(labels);
            }
        }
    }

    /** Counts that R dbscan 1.1-11, ELKI 0.8.0, scikit-learn 1.2.1 and the C++ of Wang and others agree on. */
    @ParameterizedTest
    @CsvSource({"dens100k, 100000, 0.008, 16, 8554", "dens1m, 1000000, 0.0025, 181, 89486"})
    void largeSetsHaveTheReferenceCounts(String name, int size, double epsilon, int clusters, int noise) {
        Clustering clustering = new Dbscan(epsilon, 10).cluster(BenchmarkData.points(name, size), Job.QUIET);
        assertThat(clustering.clusters()).isEqualTo(clusters);
        assertThat(clustering.noise()).isEqualTo(noise);
    }

    @Test
    void minPointsCountsThePointItself() {
        Points pair = Points.of(new double[] {0, 1}, new double[] {0, 0});
        assertThat(new Dbscan(1, 2).cluster(pair, Job.QUIET).labels()).containsExactly(0, 0);
        assertThat(new Dbscan(1, 3).cluster(pair, Job.QUIET).labels()).containsExactly(-1, -1);
        assertThat(new Dbscan(0.5, 1).cluster(pair, Job.QUIET).labels()).containsExactly(0, 1);
    }

    @Test
    void aWideSpreadWithATinyEpsilonIsExactToo() {
        Points points = Points.of(new double[] {0, 1e-12, 1e6, 1e6}, new double[] {0, 0, 5, 5});
        assertThat(new Dbscan(1e-11, 2).cluster(points, Job.QUIET).labels()).containsExactly(0, 0, 1, 1);
    }

    @Test
    void epsilonZeroIsRefused() {
        assertThatThrownBy(() -> new Dbscan(0, 5).cluster(Golden.points(), Job.QUIET))
                .isInstanceOf(InvalidInputException.class)
                .hasMessage("epsilon must be above 0, but is 0.0.");
    }

    @ParameterizedTest
    @EnumSource(
            names = {"COSINE", "CORRELATION", "HAVERSINE", "SQUARED_EUCLIDEAN", "MANHATTAN", "MINKOWSKI", "JACCARD"})
    void otherDistancesEqualTheDefinition(Metric metric) {
        Points points = metric == Metric.JACCARD
                ? RandomPoints.lattice(120, 6, 2, 9)
                : RandomPoints.blobs(200, metric == Metric.HAVERSINE ? 2 : 4, 4, 0.1, 8);
        Dissimilarity distances = new Distance(metric, 3).of(points);
        double[] row = new double[points.size()];
        distances.row(0, 0, row.length, row);
        Arrays.sort(row);
        for (double epsilon : new double[] {0.3 * row[10], 0.9 * row[20], 1.1 * row[60]}) {
            Dbscan dbscan = new Dbscan(Math.max(1e-9, epsilon), 5, new Distance(metric, 3));
            assertThat(dbscan.cluster(points, Job.QUIET).labels())
                    .isEqualTo(bruteForce(distances, dbscan.epsilon(), 5));
        }
    }

    @Test
    void aWatchedRunVisitsEveryPoint() {
        Points points = RandomPoints.blobs(60, 2, 3, 0.05, 10);
        Trace trace = Trace.upTo(1_000_000);
        new Dbscan(0.06, 4).cluster(points, trace, Job.QUIET);
        assertThat(trace.steps().stream()
                        .flatMap(step -> step.marks().stream())
                        .filter(Mark.Focus.class::isInstance)
                        .distinct())
                .hasSize(60);
        assertThat(trace.steps().get(trace.steps().size() - 2).labels())
                .isEqualTo(trace.steps().getLast().labels());
    }

    private static int[] bruteForce(Points points, double epsilon, int minPoints) {
        return bruteForce(Dissimilarity.of(points, Metric.SQUARED_EUCLIDEAN), epsilon * epsilon, minPoints);
    }

    private static int[] bruteForce(Dissimilarity distances, double epsilon, int minPoints) {
        int size = distances.size();
        List<int[]> near = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            int at = i;
            near.add(IntStream.range(0, size)
                    .filter(j -> distances.between(at, j) <= epsilon)
                    .toArray());
        }
        DisjointSets sets = new DisjointSets(size);
        int[] labels = new int[size];
        for (int i = 0; i < size; i++) {
            for (int j : near.get(i)) {
                if (near.get(i).length >= minPoints && near.get(j).length >= minPoints) {
                    sets.union(i, j);
                }
            }
        }
        for (int i = 0; i < size; i++) {
            int at = i;
            labels[i] = Arrays.stream(near.get(i))
                    .filter(j -> near.get(j).length >= minPoints)
                    .boxed()
                    .min((a, b) -> near.get(at).length >= minPoints
                            ? Boolean.compare(b == at, a == at)
                            : Double.compare(distances.between(at, a), distances.between(at, b)))
                    .map(sets::find)
                    .orElse(-1);
        }
        return Clustering.of(labels).labels();
    }

    private static double agreement(int[] a, int[] b) {
        return Contingency.of(a, b).adjustedRandIndex();
    }

    private static int[] pick(int[] labels, int[] rows) {
        return IntStream.of(rows).map(i -> labels[i]).toArray();
    }
}
