package org.asterism.cluster.mixture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.asterism.geometry.Points;
import org.asterism.geometry.RandomPoints;
import org.asterism.job.Job;
import org.asterism.parameter.InvalidInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AutoMixtureTest {
    @ParameterizedTest
    @EnumSource(Criterion.class)
    void everyCriterionFindsClustersThatStandApart(Criterion criterion) {
        Points points = triangle(600, 0);

        assertThat(auto(criterion, 1, 8).cluster(points, Job.QUIET).sizes()).containsExactly(200, 200, 200);
    }

    @Test
    void completedLikelihoodDoesNotSplitWhatOverlaps() {
        Points close = close(1000);

        assertThat(auto(Criterion.BIC, 1, 3).fit(close, Job.QUIET).mixture().size())
                .isEqualTo(2);
        assertThat(auto(Criterion.ICL, 1, 3).fit(close, Job.QUIET).mixture().size())
                .isOne();
    }

    @Test
    void bicIsTheLowestOfAllFits() {
        Points points = GaussianMixtureTest.blobs(400);
        double[] curve = new double[6];
        Arrays.setAll(
                curve, i -> new GaussianMixture(i + 1, 1).fit(points, Job.QUIET).bic(400));
        GaussianMixture.Fit chosen = auto(Criterion.BIC, 1, 6).fit(points, Job.QUIET);

        assertThat(chosen.bic(400)).isEqualTo(Arrays.stream(curve).min().orElseThrow());
        assertThat(chosen.mixture().size()).isEqualTo(Candidates.lowest(curve) + 1);
    }

    @Test
    void theRangeIsKept() {
        Points points = triangle(600, 0);

        assertThat(auto(Criterion.BIC, 4, 6).fit(points, Job.QUIET).mixture().size())
                .isBetween(4, 6);
        assertThat(auto(Criterion.BIC, 1, 2).fit(points, Job.QUIET).mixture().size())
                .isEqualTo(2);
        assertThat(auto(Criterion.BIC, 8, 9)
                        .fit(RandomPoints.uniform(3, 2, 1), Job.QUIET)
                        .mixture()
                        .size())
                .isEqualTo(3);
    }

    @Test
    void anEmptyRangeIsRefused() {
        assertThatThrownBy(() -> auto(Criterion.BIC, 3, 2).cluster(triangle(30, 0), Job.QUIET))
                .isInstanceOf(InvalidInputException.class)
                .hasMessage("min-k is 3, but max-k only 2; let min-k be at most max-k.");
    }

    private static AutoMixture auto(Criterion criterion, int least, int most) {
        return new AutoMixture(criterion, least, most, Covariance.FULL, 1, 1);
    }

    /** Three round clusters on the corners of a triangle; the last {@code noise} points anywhere around them. */
    static Points triangle(int size, int noise) {
        SplittableRandom random = new SplittableRandom(2);
        double[] x = new double[size + noise];
        double[] y = new double[size + noise];
        for (int i = 0; i < size; i++) {
            x[i] = random.nextGaussian() + 12 * (i % 3);
            y[i] = random.nextGaussian() + (i % 3 == 1 ? 15 : 0);
        }
        for (int i = size; i < x.length; i++) {
            x[i] = random.nextDouble(-20, 44);
            y[i] = random.nextDouble(-20, 35);
        }
        return Points.of(x, y);
    }

    /** Two round clusters, 2.8 standard deviations apart. */
    private static Points close(int size) {
        SplittableRandom random = new SplittableRandom(6);
        double[] x = new double[size];
        double[] y = new double[size];
        for (int i = 0; i < size; i++) {
            x[i] = random.nextGaussian() + 2.8 * (i % 2);
            y[i] = random.nextGaussian();
        }
        return Points.of(x, y);
    }

    /** Two long Gaussians across each other: one cluster of two components. */
    static Points cross(int size) {
        SplittableRandom random = new SplittableRandom(4);
        double[] x = new double[size];
        double[] y = new double[size];
        for (int i = 0; i < size; i++) {
            x[i] = random.nextGaussian() * (i % 2 == 0 ? 5 : 0.5);
            y[i] = random.nextGaussian() * (i % 2 == 0 ? 0.5 : 5);
        }
        return Points.of(x, y);
    }
}
