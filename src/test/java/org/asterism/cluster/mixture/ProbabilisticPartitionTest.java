package org.asterism.cluster.mixture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.asterism.catalog.Algorithms;
import org.asterism.cluster.Clusterer;
import org.asterism.cluster.partition.KMeans;
import org.asterism.geometry.Points;
import org.asterism.geometry.RandomPoints;
import org.asterism.job.Job;
import org.asterism.quality.Contingency;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProbabilisticPartitionTest {
    private final Clusterer ppp = Algorithms.schema("ppp").initial();

    @Test
    void theOrderOfTheRowsChangesNothing() {
        Points points = apart(600, 6, 2);
        int[] labels = ppp.cluster(points, Job.QUIET).labels();
        for (int run = 0; run < 10; run++) {
            List<Integer> shuffled =
                    new ArrayList<>(IntStream.range(0, 600).boxed().toList());
            Collections.shuffle(shuffled, new Random(run));
            int[] order = shuffled.stream().mapToInt(Integer::intValue).toArray();
            int[] again = ppp.cluster(points.select(order), Job.QUIET).labels();
            int[] expected = IntStream.of(order).map(i -> labels[i]).toArray();
            assertThat(Contingency.of(expected, again).adjustedRandIndex()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 2000})
    void oneGaussianIsOneCluster(int size) {
        long wrong = IntStream.range(0, 20)
                .filter(seed -> ppp.cluster(apart(size, 1, seed), Job.QUIET).clusters() != 1)
                .count();

        assertThat(wrong).isLessThanOrEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 5, 8, 11, 15})
    void asManyClustersAreFoundAsThereAre(int k) {
        for (int seed = 0; seed < 3; seed++) {
            Points points = apart(100 * k, k, seed);
            int[] found = ppp.cluster(points, Job.QUIET).labels();
            int[] truth = IntStream.range(0, 100 * k).map(i -> i % k).toArray();
            assertThat(Contingency.of(truth, found).adjustedRandIndex()).isGreaterThan(0.97);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {4, 9})
    void itIsNoLooserThanKMeans(int k) {
        Points points = apart(100 * k, k, 7);
        int[] found = ppp.cluster(points, Job.QUIET).labels();
        int[] means = new KMeans(k, 20, 1).cluster(points, Job.QUIET).labels();
        int[] refined = KMeans.improve(means(points, found), points, Job.QUIET);

        assertThat(squaredError(points, refined)).isLessThanOrEqualTo(1.02 * squaredError(points, means));
    }

    @ParameterizedTest
    @EnumSource(Validation.class)
    void noLeafWouldBeHalvedAgain(Validation validation) {
        ProbabilisticPartition rule = new ProbabilisticPartition(validation, 10, 0.9, 0.9, Covariance.FULL, false);
        Points points = apart(700, 7, 3);
        double[][] columns = Frame.of(points).apply(points);
        int[] leaves = new PartitionTree(rule, columns, Job.QUIET).leaves();
        int count = Arrays.stream(leaves).max().orElseThrow() + 1;

        for (int leaf = 0; leaf < count; leaf++) {
            int number = leaf;
            int[] rows =
                    IntStream.range(0, 700).filter(i -> leaves[i] == number).toArray();
            Halving halving = Halving.along(PartitionTree.select(columns, rows), Covariance.FULL, Job.QUIET);
            assertThat(rule.accepts(halving)
                            && Arrays.stream(halving.sizes()).min().orElseThrow() >= 10)
                    .isFalse();
        }
    }

    @Test
    void turningAndScalingThePlotChangesNothing() {
        Points points = apart(500, 5, 4);
        double[] x = new double[500];
        double[] y = new double[500];
        for (int i = 0; i < 500; i++) {
            x[i] = 37 * (0.8 * points.get(i, 0) - 0.6 * points.get(i, 1));
            y[i] = 37 * (0.6 * points.get(i, 0) + 0.8 * points.get(i, 1));
        }

        int[] turned = ppp.cluster(Points.of(x, y), Job.QUIET).labels();
        assertThat(Contingency.of(ppp.cluster(points, Job.QUIET).labels(), turned)
                        .adjustedRandIndex())
                .isEqualTo(1);
    }

    @Test
    void twoTouchingClustersMustAgreeIfAsked() {
        Points points = RandomPoints.blobs(400, 2, 2, 0.4, 3);
        ProbabilisticPartition strict =
                new ProbabilisticPartition(Validation.AGREEMENT, 0, 1, 1, Covariance.FULL, true);

        assertThat(strict.cluster(points, Job.QUIET).clusters()).isOne();
    }

    @Test
    void ofManyPointsASampleIsHalvedAndAllAreLabelled() {
        Points points = apart(50_000, 4, 5);
        int[] truth = IntStream.range(0, 50_000).map(i -> i % 4).toArray();

        assertThat(Contingency.of(truth, ppp.cluster(points, Job.QUIET).labels())
                        .adjustedRandIndex())
                .isGreaterThan(0.99);
    }

    private static double[][] means(Points points, int[] labels) {
        int k = Arrays.stream(labels).max().orElseThrow() + 1;
        double[][] means = new double[k][points.dimensions()];
        int[] counts = new int[k];
        for (int i = 0; i < labels.length; i++) {
            counts[labels[i]]++;
            for (int d = 0; d < points.dimensions(); d++) {
                means[labels[i]][d] += (points.get(i, d) - means[labels[i]][d]) / counts[labels[i]];
            }
        }
        return means;
    }

    private static double squaredError(Points points, int[] labels) {
        double[][] means = means(points, labels);
        double sum = 0;
        for (int i = 0; i < labels.length; i++) {
            for (int d = 0; d < points.dimensions(); d++) {
                sum += Math.pow(points.get(i, d) - means[labels[i]][d], 2);
            }
        }
        return sum;
    }

    /** Round clusters at least six standard deviations apart; point i is in cluster i mod k. */
    private static Points apart(int size, int k, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<double[]> centers = new ArrayList<>();
        while (centers.size() < k) {
            double[] next = {random.nextDouble(13 * Math.sqrt(k)), random.nextDouble(13 * Math.sqrt(k))};
            if (centers.stream().allMatch(c -> Math.hypot(c[0] - next[0], c[1] - next[1]) > 6)) {
                centers.add(next);
            }
        }
        double[] x = new double[size];
        double[] y = new double[size];
        for (int i = 0; i < size; i++) {
            x[i] = centers.get(i % k)[0] + random.nextGaussian();
            y[i] = centers.get(i % k)[1] + random.nextGaussian();
        }
        return Points.of(x, y);
    }
}
