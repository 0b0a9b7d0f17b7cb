package org.asterism.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.asterism.cluster.BenchmarkData;
import org.asterism.cluster.Golden;
import org.asterism.geometry.Points;
import org.asterism.geometry.RandomPoints;
import org.asterism.geometry.distance.Dissimilarity;
import org.asterism.geometry.distance.Distance;
import org.asterism.geometry.distance.Metric;
import org.asterism.job.Job;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SilhouetteTest {
    /** scikit-learn 1.2.1: silhouette_score; noise left out for DBSCAN. */
    @ParameterizedTest
    @CsvSource({
        "kmeans, 0.6027089674383992",
        "ward, 0.5106613168185197",
        "single, 0.2753395480530684",
        "dbscan, 0.6181632292913843"
    })
    void agreesWithScikitLearn(String labels, double mean) {
        int[] counted = Noise.LEFT_OUT.apply(Golden.labels(labels));
        Silhouette silhouette = Silhouette.estimate(Space.euclidean(Golden.points()), counted, Job.QUIET);
        assertThat(silhouette.mean()).isCloseTo(mean, within(1e-12));
        assertThat(silhouette.count())
                .isEqualTo((int) Arrays.stream(counted).filter(l -> l >= 0).count());
    }

    /** R cluster 2.1.4, scikit-learn 1.2.1 and ELKI agree on 0.433402320. */
    @Test
    void twentyThousandPointsAreExact() {
        Space space = Space.euclidean(BenchmarkData.points("hier20k", 20_000));
        Silhouette silhouette = Silhouette.estimate(space, BenchmarkData.labels("hier20k"), Job.QUIET);
        assertThat(silhouette.mean()).isCloseTo(0.433402320, within(1e-9));
        assertThat(silhouette.count()).isEqualTo(20_000);
    }

    @ParameterizedTest
    @EnumSource(
            value = Metric.class,
            names = {"EUCLIDEAN", "MANHATTAN", "COSINE", "MATRIX"})
    void anyDistanceIsThatOfTheDefinition(Metric metric) {
        SplittableRandom random = new SplittableRandom(metric.name().length());
        for (int round = 0; round < 40; round++) {
            int size = random.nextInt(2, 40);
            Points points = metric == Metric.MATRIX
                    ? matrix(RandomPoints.lattice(size, 2, 4, round))
                    : RandomPoints.lattice(size, random.nextInt(1, 4), 4, round);
            int[] labels = random.ints(size, -2, random.nextInt(1, 6)).toArray();
            Space space = new Space(points, new Distance(metric));
            double[] widths = Silhouette.of(space, labels, Job.QUIET).widths();
            double[] expected = naive(Dissimilarity.of(points, metric), labels);
            assertThat(widths).containsExactly(expected, within(1e-9));
        }
    }

    @Test
    void fewerThanTwoClustersHaveNone() {
        assertThat(mean(new double[] {1, 2, 3}, 0, 0, 0)).isNaN();
        assertThat(mean(new double[] {1, 2, 3}, -1, -1, -1)).isNaN();
        assertThat(mean(new double[] {1, 2, 3}, 0, -1, -2)).isNaN();
        assertThat(mean(new double[] {})).isNaN();
    }

    @Test
    void duplicatesAndSingletonsScoreZero() {
        assertThat(mean(new double[] {4, 4, 4}, 0, 1, 1)).isEqualTo(0);
    }

    @Test
    void hugeCoordinatesScoreLikeSmallOnes() {
        double[] small = {0, 1, 9, 11};
        double[] huge = {0, 1e300, 9e300, 11e300};
        assertThat(mean(huge, 0, 0, 1, 1)).isCloseTo(mean(small, 0, 0, 1, 1), within(1e-12));
    }

    @Test
    void moreThanTheLimitIsSampledAndSaysSo() {
        int size = Silhouette.EXACT + 1000;
        int[] labels = new int[size];
        Arrays.setAll(labels, i -> i % 2);
        double[] x = new double[size];
        Arrays.setAll(x, i -> labels[i] * 10 + (i % 7) * 0.1);
        Silhouette silhouette = Silhouette.estimate(Space.euclidean(Points.of(x)), labels, Job.QUIET);
        assertThat(silhouette.count()).isEqualTo(Silhouette.SAMPLE);
        assertThat(silhouette.mean()).isCloseTo(0.977, within(0.001));
    }

    /** Hruschka, Castro and Campello 2004: distances to the means (0.5 and 9) in place of mean distances. */
    @Test
    void simplifiedTakesTheMeans() {
        double[] widths = Silhouette.simplified(
                        Points.of(new double[] {0, 1, 8, 10, 5}), new int[] {0, 0, 1, 1, -1}, Job.QUIET)
                .widths();
        assertThat(widths)
                .containsExactly(
                        new double[] {1 - 0.5 / 9, 1 - 0.5 / 8, 1 - 1 / 7.5, 1 - 1 / 9.5, Double.NaN}, within(1e-15));
    }

    @Test
    void theMedoidSilhouetteTakesTheMedoids() {
        Dissimilarity line = Dissimilarity.of(Points.of(new double[] {0, 1, 8, 10, 5}), Metric.EUCLIDEAN);
        assertThat(Silhouette.medoid(line, new int[] {1, 2}, Job.QUIET).widths())
                .containsExactly(new double[] {1 - 1 / 8.0, 1, 1, 1 - 2 / 9.0, 1 - 3 / 4.0}, within(1e-15));
        assertThat(Silhouette.medoid(line, new int[] {1}, Job.QUIET).mean()).isNaN();
    }

    private static double mean(double[] x, int... labels) {
        return Silhouette.of(Space.euclidean(Points.of(x)), labels, Job.QUIET).mean();
    }

    private static Points matrix(Points points) {
        double[][] columns = new double[points.size()][points.size()];
        for (int i = 0; i < columns.length; i++) {
            for (int j = 0; j < columns.length; j++) {
                columns[i][j] = Math.sqrt(points.squaredDistance(i, j));
            }
        }
        return Points.of(columns);
    }

    private static double[] naive(Dissimilarity distances, int[] labels) {
        double[] widths = new double[labels.length];
        boolean two = Arrays.stream(labels).filter(l -> l >= 0).distinct().count() > 1;
        for (int i = 0; i < widths.length; i++) {
            widths[i] = two && labels[i] >= 0 ? naive(distances, labels, i) : Double.NaN;
        }
        return widths;
    }

    private static double naive(Dissimilarity distances, int[] labels, int i) {
        double a = 0;
        double b = Double.POSITIVE_INFINITY;
        for (int cluster = 0; cluster <= 5; cluster++) {
            double sum = 0;
            int count = 0;
            for (int j = 0; j < labels.length; j++) {
                sum += labels[j] == cluster && j != i ? distances.between(i, j) : 0;
                count += labels[j] == cluster && j != i ? 1 : 0;
            }
            if (cluster == labels[i] && count == 0) {
                return 0;
            } else if (cluster == labels[i]) {
                a = sum / count;
            } else if (count > 0) {
                b = Math.min(b, sum / count);
            }
        }
        return Math.max(a, b) == 0 ? 0 : (b - a) / Math.max(a, b);
    }
}
