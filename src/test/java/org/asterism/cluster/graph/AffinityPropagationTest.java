package org.asterism.cluster.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.asterism.cluster.Clustering;
import org.asterism.cluster.Golden;
import org.asterism.cluster.Trace;
import org.asterism.geometry.Points;
import org.asterism.geometry.RandomPoints;
import org.asterism.geometry.distance.Dissimilarity;
import org.asterism.geometry.distance.Distance;
import org.asterism.geometry.distance.Metric;
import org.asterism.job.Job;
import org.asterism.parameter.InvalidInputException;
import org.asterism.quality.Contingency;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AffinityPropagationTest {
    private static AffinityPropagation euclidean(double preference, double damping) {
        return new AffinityPropagation(preference, damping, 1000, Distance.EUCLIDEAN);
    }

    /**
     * scikit-learn 1.2.1: {@code AffinityPropagation(damping=0.7, preference=quantile(S, p), max_iter=1000,
     * random_state=0).fit(X).cluster_centers_indices_}, S without its diagonal; it moves each centre to the medoid.
     */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"0.5 | 6 82 158 166 183 195 211 232 272", "0.1 | 6 36 39 64 195 293", "0   | 91 152 277 297"})
    void endsWhereScikitLearnEnds(double preference, String centers) {
        Points points = Golden.points();
        Clustering found = euclidean(preference, 0.7).cluster(points, Job.QUIET);
        int[] medoids = IntStream.range(0, found.clusters())
                .map(c -> medoid(points, found.labels(), c))
                .sorted()
                .toArray();
        assertThat(medoids)
                .isEqualTo(Arrays.stream(centers.strip().split(" "))
                        .mapToInt(Integer::parseInt)
                        .toArray());
    }

    private static int medoid(Points points, int[] labels, int cluster) {
        int[] members = IntStream.range(0, labels.length)
                .filter(i -> labels[i] == cluster)
                .toArray();
        return Arrays.stream(members)
                .boxed()
                .min((a, b) -> Double.compare(sum(points, members, a), sum(points, members, b)))
                .orElseThrow();
    }

    private static double sum(Points points, int[] members, int center) {
        return Arrays.stream(members)
                .mapToDouble(i -> points.squaredDistance(i, center))
                .sum();
    }

    /** The messages as the paper writes them, one at a time. */
    @Test
    void exemplarsAreThoseOfTheDefinition() {
        for (int seed = 0; seed < 40; seed++) {
            int size = 2 + seed % 20;
            Points points =
                    seed % 3 == 0 ? RandomPoints.lattice(size, 2, 4, seed) : RandomPoints.uniform(size, 2, seed);
            double preference = -0.05 * (1 + seed % 7);
            Similarity similarity = Similarity.of(Dissimilarity.of(points, Metric.MANHATTAN), preference);
            int[] expected = naive(similarity, 0.6, 60);
            if (expected.length > 0) {
                assertThat(new Messages(
                                        similarity,
                                        0.6,
                                        new AffinitySteps(Trace.NONE, similarity, 0, Job.QUIET),
                                        Job.QUIET)
                                .exchange(60))
                        .isEqualTo(expected);
            }
        }
    }

    private static int[] naive(Similarity similarity, double damping, int rounds) {
        int size = similarity.size();
        double[][] s = new double[size][size];
        double[][] r = new double[size][size];
        double[][] a = new double[size][size];
        for (int i = 0; i < size; i++) {
            similarity.row(i, s[i]);
        }
        for (int round = 0; round < rounds; round++) {
            for (int i = 0; i < size; i++) {
                for (int k = 0; k < size; k++) {
                    double rival = Double.NEGATIVE_INFINITY;
                    for (int other = 0; other < size; other++) {
                        rival = other == k ? rival : Math.max(rival, a[i][other] + s[i][other]);
                    }
                    r[i][k] = damping * r[i][k] + (1 - damping) * (s[i][k] - rival);
                }
            }
            for (int i = 0; i < size; i++) {
                for (int k = 0; k < size; k++) {
                    double support = 0;
                    for (int other = 0; other < size; other++) {
                        support += other == i || other == k ? 0 : Math.max(0, r[other][k]);
                    }
                    double next = i == k ? support : Math.min(0, r[k][k] + support);
                    a[i][k] = damping * a[i][k] + (1 - damping) * next;
                }
            }
        }
        return IntStream.range(0, size).filter(k -> r[k][k] + a[k][k] > 0).toArray();
    }

    @Test
    void separatedGroupsAreFoundUnderAnyDistance() {
        Points points = Points.of(
                IntStream.range(0, 60)
                        .mapToDouble(i -> i / 20 * 50 + (i * 7 % 20) * 0.1)
                        .toArray(),
                IntStream.range(0, 60).mapToDouble(i -> (i * 3 % 20) * 0.1).toArray());
        int[] truth = IntStream.range(0, 60).map(i -> i / 20).toArray();
        for (Metric metric :
                new Metric[] {Metric.EUCLIDEAN, Metric.SQUARED_EUCLIDEAN, Metric.MANHATTAN, Metric.CHEBYSHEV}) {
            int[] labels = new AffinityPropagation(0.2, 0.8, 1000, new Distance(metric))
                    .cluster(points, Job.QUIET)
                    .labels();
            assertThat(Contingency.of(truth, labels).adjustedRandIndex())
                    .as("%s", metric)
                    .isEqualTo(1);
        }
    }

    @Test
    void equalSimilaritiesGiveOneCluster() {
        double[] equal = new double[12];
        assertThat(euclidean(0.5, 0.7).cluster(Points.of(equal), Job.QUIET).clusters())
                .isOne();
        double[][] corners = new double[5][5];
        for (int i = 0; i < 5; i++) {
            corners[i][i] = 1;
        }
        assertThat(euclidean(0.5, 0.7).cluster(Points.of(corners), Job.QUIET).clusters())
                .isOne();
    }

    @Test
    void unfitParametersAreRefused() {
        Points points = RandomPoints.uniform(9, 2, 1);
        for (AffinityPropagation unfit : new AffinityPropagation[] {
            euclidean(-0.1, 0.7),
            euclidean(1.1, 0.7),
            euclidean(0.5, 1),
            euclidean(0.5, 0.2),
            euclidean(Double.NaN, 0.7)
        }) {
            assertThatThrownBy(() -> unfit.cluster(points, Job.QUIET))
                    .isInstanceOf(InvalidInputException.class)
                    .hasMessageStartingWith("preference must be between 0 and 1");
        }
    }
}
