package org.asterism.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.asterism.cluster.Golden;
import org.asterism.geometry.Points;
import org.asterism.geometry.RandomPoints;
import org.asterism.job.Job;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InternalMeasuresTest {
    /**
     * scikit-learn 1.2.1: davies_bouldin_score, calinski_harabasz_score; scipy 1.10: Dunn's index from all distances, the
     * information criterion from the densities of multivariate_normal.
     */
    @ParameterizedTest
    @CsvSource({
        "kmeans, LEFT_OUT, 0.5727325099418399, 713.8398111820901, 0.04206825451140753",
        "ward, LEFT_OUT, 0.7555621511713279, 635.3278275270268, 0.039782590171266154",
        "single, LEFT_OUT, 0.647045593052714, 116.68556088258497, 0.1060973814486733",
        "dbscan, LEFT_OUT, 0.7250423756710092, 913.1107727682776, 0.17640060591917908",
        "dbscan, OWN_CLUSTER, 1.360726935147177, 311.3181602621187, NaN"
    })
    void agreesWithScikitLearn(String name, Noise noise, double daviesBouldin, double calinski, double dunn) {
        int[] labels = noise.apply(Golden.labels(name));
        assertThat(DaviesBouldin.of(Golden.points(), labels)).isCloseTo(daviesBouldin, within(1e-12));
        assertThat(CalinskiHarabasz.of(Golden.points(), labels)).isCloseTo(calinski, within(1e-9));
        if (!Double.isNaN(dunn)) {
            assertThat(Dunn.of(Golden.points(), labels, Job.QUIET)).isCloseTo(dunn, within(1e-12));
        }
    }

    @ParameterizedTest
    @CsvSource({"kmeans, -1427.2733911986181", "ward, -1453.693152586873", "dbscan, -1189.719713952106"})
    void theInformationCriterionIsThatOfTheDensities(String name, double expected) {
        int[] labels = Noise.LEFT_OUT.apply(Golden.labels(name));
        assertThat(BayesianInformation.of(Golden.points(), labels)).isCloseTo(expected, within(1e-8));
    }

    @Test
    void dunnIsTheLeastDistanceBetweenOverTheLargestWithin() {
        SplittableRandom random = new SplittableRandom(5);
        for (int round = 0; round < 100; round++) {
            int size = random.nextInt(2, 120);
            Points points = round % 2 == 0
                    ? RandomPoints.lattice(size, random.nextInt(1, 4), 6, round)
                    : RandomPoints.uniform(size, random.nextInt(1, 20), round);
            int[] labels = random.ints(size, -1, random.nextInt(2, 6)).toArray();
            assertThat(Dunn.of(points, labels, Job.QUIET)).isCloseTo(naiveDunn(points, labels), within(1e-12));
        }
    }

    /** Moving, scaling and renaming changes nothing, but the criterion by the logarithm of the scale. */
    @Test
    void extremeCoordinatesAreMeasuredLikeOthers() {
        Points points = RandomPoints.blobs(60, 2, 3, 0.1, 3);
        int[] labels = IntStream.range(0, 60).map(i -> i / 20).toArray();
        int[] renamed = Arrays.stream(labels).map(l -> 7 - 3 * l).toArray();
        Points huge = scaled(points, 0x1p990);
        assertThat(DaviesBouldin.of(huge, renamed)).isCloseTo(DaviesBouldin.of(points, labels), within(1e-9));
        assertThat(CalinskiHarabasz.of(huge, renamed)).isCloseTo(CalinskiHarabasz.of(points, labels), within(1e-6));
        assertThat(Dunn.of(huge, renamed, Job.QUIET)).isCloseTo(Dunn.of(points, labels, Job.QUIET), within(1e-9));
        assertThat(DensityValidity.of(huge, renamed, Job.QUIET))
                .isCloseTo(DensityValidity.of(points, labels, Job.QUIET), within(1e-9));
        assertThat(BayesianInformation.of(huge, renamed))
                .isCloseTo(BayesianInformation.of(points, labels) - 60 * 2 * 990 * Math.log(2), within(1e-6));
    }

    @Test
    void whatCannotBeMeasuredIsNotANumber() {
        Points line = Points.of(new double[] {0, 1, 2});
        for (int[] labels : new int[][] {{0, 0, 0}, {-1, -1, -1}, {-1, 0, -2}}) {
            assertThat(DaviesBouldin.of(line, labels)).isNaN();
            assertThat(CalinskiHarabasz.of(line, labels)).isNaN();
            assertThat(Dunn.of(line, labels, Job.QUIET)).isNaN();
            assertThat(DensityValidity.of(line, labels, Job.QUIET)).isNaN();
        }
        int[] single = {0, 1, 2};
        assertThat(CalinskiHarabasz.of(line, single)).isNaN();
        assertThat(BayesianInformation.of(line, single)).isNaN();
        assertThat(Dunn.of(line, single, Job.QUIET)).isInfinite();
        assertThat(DaviesBouldin.of(line, single)).isZero();
        assertThat(DensityValidity.of(line, single, Job.QUIET)).isNaN();
        Points same = Points.of(new double[] {4, 4, 4, 4});
        int[] two = {0, 0, 1, 1};
        assertThat(Dunn.of(same, two, Job.QUIET)).isNaN();
        assertThat(DaviesBouldin.of(same, two)).isInfinite();
        assertThat(DensityValidity.of(same, two, Job.QUIET)).isZero();
    }

    private static Points scaled(Points points, double factor) {
        double[][] columns = new double[points.dimensions()][points.size()];
        for (int d = 0; d < columns.length; d++) {
            double[] column = points.column(d);
            Arrays.setAll(columns[d], i -> factor * column[i]);
        }
        return Points.of(columns);
    }

    private static double naiveDunn(Points points, int[] labels) {
        double apart = Double.POSITIVE_INFINITY;
        double across = 0;
        for (int i = 0; i < labels.length; i++) {
            for (int j = 0; j < i; j++) {
                double distance = Math.sqrt(points.squaredDistance(i, j));
                if (labels[i] < 0 || labels[j] < 0) {
                    continue;
                }
                apart = labels[i] == labels[j] ? apart : Math.min(apart, distance);
                across = labels[i] == labels[j] ? Math.max(across, distance) : across;
            }
        }
        return Double.isInfinite(apart) ? Double.NaN : apart / across;
    }
}
