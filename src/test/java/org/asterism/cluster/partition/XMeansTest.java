package org.asterism.cluster.partition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.asterism.cluster.Clustering;
import org.asterism.geometry.Points;
import org.asterism.geometry.RandomPoints;
import org.asterism.job.Job;
import org.asterism.parameter.InvalidInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class XMeansTest {
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 5, 9})
    void findsHowManyBlobsThereAre(int blobs) {
        Points points = onCircle(blobs, 1200);
        Clustering clustering = new XMeans(1, 30, 5, 1).cluster(points, Job.QUIET);
        assertThat(clustering.clusters()).isEqualTo(blobs);
    }

    @Test
    void keepsWithinTheRange() {
        Points points = onCircle(6, 600);
        assertThat(new XMeans(1, 4, 3, 1).cluster(points, Job.QUIET).clusters()).isEqualTo(4);
        assertThat(new XMeans(9, 12, 3, 1).cluster(points, Job.QUIET).clusters())
                .isBetween(9, 12);
    }

    @Test
    void theCriterionIsTheLikelihoodOfRoundGaussians() {
        double[][] centers = {{0, 1}, {10, 1}};
        Points points = Points.of(new double[] {0, 0, 10, 10, 10}, new double[] {0, 2, 0, 1, 2});
        int[] labels = {0, 0, 1, 1, 1};
        Means means = new Means(centers, labels, 4, 0);
        double variance = 4.0 / (2 * 3);
        double expected = 0;
        for (int i = 0; i < 5; i++) {
            double squared = new Centers(centers).squaredDistance(points, i, labels[i]);
            double share = labels[i] == 0 ? 0.4 : 0.6;
            expected += Math.log(share / (2 * Math.PI * variance)) - squared / (2 * variance);
        }
        assertThat(Bic.of(means, 2)).isCloseTo(expected - 3 * Math.log(5), within(1e-12));
    }

    @Test
    void anySmallPointsHaveAResultWithinTheRange() {
        for (int seed = 0; seed < 60; seed++) {
            Points points = RandomPoints.lattice(1 + seed, 1 + seed % 3, 4, seed);
            int least = Math.min(1 + seed % 5, points.size());
            Clustering clustering = new XMeans(least, 8, 2, seed).cluster(points, Job.QUIET);
            assertThat(clustering.clusters()).isBetween(1, 8);
            assertThat(clustering.labels()).hasSize(points.size());
        }
    }

    @Test
    void anEmptyRangeIsRefused() {
        assertThatThrownBy(() -> new XMeans(5, 4, 1, 1).cluster(onCircle(2, 20), Job.QUIET))
                .isInstanceOf(InvalidInputException.class)
                .hasMessage("min-k is 5, but max-k is 4; choose max-k at least as large.");
    }

    private static Points onCircle(int blobs, int size) {
        Points noise = RandomPoints.blobs(size, 2, 1, 0.02, 3);
        double[] x = noise.column(0).clone();
        double[] y = noise.column(1).clone();
        for (int i = 0; i < size; i++) {
            double angle = 2 * Math.PI * (i % blobs) / blobs;
            x[i] += Math.cos(angle);
            y[i] += Math.sin(angle);
        }
        return Points.of(x, y);
    }
}
