package org.asterism.perception;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.IntStream;
import org.asterism.geometry.Points;
import org.asterism.job.CancelledException;
import org.asterism.job.Job;
import org.asterism.job.Jobs;
import org.asterism.parameter.InvalidInputException;
import org.asterism.parameter.Schema;
import org.junit.jupiter.api.Test;

class ClamsTest {
    private final Points points = blobs(600, 3);
    private final Ambiguity plain = Clams.DEFAULT.score(points, Job.QUIET);

    @Test
    void defaultsAreThePublishedOnes() {
        assertThat(Schema.of(Clams.DEFAULT).initial()).isEqualTo(Clams.DEFAULT);
        assertThat(Clams.DEFAULT.sensitivity()).isEqualTo(3);
        assertThat(Clams.DEFAULT.seeds()).isEqualTo(10);
    }

    @Test
    void theScoreIsTheMeanOfThePairs() {
        int k = plain.components();

        assertThat(k).isGreaterThan(1);
        assertThat(plain.pairs()).hasSize(k * (k - 1) / 2);
        assertThat(plain.score())
                .isCloseTo(
                        plain.pairs().stream()
                                .mapToDouble(Pair::ambiguity)
                                .average()
                                .orElseThrow(),
                        within(1e-12));
        assertThat(plain.bic()).hasSize(17);
        assertThat(plain.sampled()).isFalse();
        assertThat(plain.points()).isEqualTo(600);
    }

    @Test
    void farClustersAreClearerThanTouchingOnes() {
        Ambiguity far = Clams.DEFAULT.score(blobs(600, 30), Job.QUIET);

        assertThat(far.components()).isEqualTo(3);
        assertThat(far.score()).isLessThan(0.25);
        assertThat(plain.score()).isGreaterThan(far.score());
    }

    @Test
    void orderOfRowsAndOfAxesChangesNothing() {
        int[] reversed = IntStream.range(0, points.size())
                .map(i -> points.size() - 1 - i)
                .toArray();
        Points turned = Points.of(points.column(1), points.column(0));

        assertThat(Clams.DEFAULT.score(points.select(reversed), Job.QUIET).score())
                .isEqualTo(plain.score());
        Ambiguity swapped = Clams.DEFAULT.score(turned, Job.QUIET);
        assertThat(swapped.score()).isEqualTo(plain.score());
        assertThat(swapped.mixture().mean(0)[0]).isEqualTo(plain.mixture().mean(0)[1]);
        assertThat(swapped.mixture().covariance(0)[1][1])
                .isEqualTo(plain.mixture().covariance(0)[0][0]);
    }

    @Test
    void shiftAndUniformScaleChangeNothing() {
        assertThat(score(points, 1024, 0)).isEqualTo(plain.score());
        assertThat(score(points, 3.7, 0)).isCloseTo(plain.score(), within(1e-9));
        assertThat(score(points, 1, 8.25)).isCloseTo(plain.score(), within(1e-9));
        assertThat(score(points, 1e299, 0)).isCloseTo(plain.score(), within(1e-9));
        assertThat(score(points, 1e-299, 0)).isCloseTo(plain.score(), within(1e-9));
    }

    @Test
    void theAspectOfTheScreenIsAStretchOfY() {
        Points stretched = Points.of(
                points.column(0),
                Arrays.stream(points.column(1)).map(y -> 4 * y).toArray());
        Viewing equal = new Viewing(1, Viewing.DEFAULT_MODEL);
        Ambiguity byScreen = Clams.DEFAULT.score(points, new Viewing(4, Viewing.DEFAULT_MODEL), Job.QUIET);
        Ambiguity byData = Clams.DEFAULT.score(stretched, equal, Job.QUIET);

        assertThat(byScreen.score()).isCloseTo(byData.score(), within(1e-9));
        assertThat(4 * byScreen.mixture().mean(0)[1]).isCloseTo(byData.mixture().mean(0)[1], within(1e-9));
        assertThat(Clams.DEFAULT.score(stretched, Job.QUIET).score()).isCloseTo(plain.score(), within(1e-9));
    }

    @Test
    void theNumberOfThreadsAndTheRunChangeNothing() {
        Points many = blobs(3000, 2);
        double[] scores = new double[2];
        for (int i = 0; i < scores.length; i++) {
            try (ForkJoinPool pool = new ForkJoinPool(1 + 3 * i)) {
                scores[i] = pool.submit(
                                () -> Clams.DEFAULT.score(many, Job.QUIET).score())
                        .join();
            }
        }
        assertThat(scores[0]).isEqualTo(scores[1]);
    }

    @Test
    void theRangeHoldsTheFirstScore() {
        Clams clams = Clams.DEFAULT.withSeeds(4, 0);
        Ambiguity measured = clams.measure(points, Job.QUIET);

        assertThat(measured.range().seeds()).isEqualTo(4);
        assertThat(measured.score())
                .isEqualTo(plain.score())
                .isBetween(measured.range().min(), measured.range().max());
        assertThat(measured.range().median())
                .isBetween(measured.range().min(), measured.range().max());
        assertThat(plain.range()).isEqualTo(new Range(plain.score(), plain.score(), plain.score(), 1));
        assertThat(measured.ranges().components().median()).isBetween(1.0, 17.0);
        assertThat(measured.ranges().audience().seeds()).isEqualTo(4);
    }

    @Test
    void doubtIsHighestBetweenTheClusters() {
        double[] doubt = plain.doubt(points, Job.QUIET);

        assertThat(doubt).hasSize(600);
        assertThat(Arrays.stream(doubt).max()).hasValue(1);
        assertThat(Arrays.stream(doubt).min().orElseThrow()).isBetween(0.0, 0.1);
    }

    @Test
    void otherAggregationsWeighTheSamePairs() {
        assertThat(plain.score(Aggregation.UNWEIGHTED)).isEqualTo(plain.score());
        assertThat(plain.score(Aggregation.BY_MASS)).isBetween(0.0, 1.0);
        assertThat(plain.score(Aggregation.NEIGHBOURS)).isBetween(0.0, 1.0);
    }

    @Test
    void manyPointsAreSampled() {
        Ambiguity sampled = Clams.DEFAULT.score(blobs(20_001, 30), Job.QUIET);

        assertThat(sampled.sampled()).isTrue();
        assertThat(sampled.points()).isEqualTo(20_001);
        assertThat(sampled.components()).isEqualTo(3);
    }

    @Test
    void fewPointsAndOtherDimensionsAreRefused() {
        Points eight = points.select(new int[] {0, 1, 2, 3, 4, 5, 6, 7});

        assertThatThrownBy(() -> Clams.DEFAULT.score(eight, Job.QUIET))
                .isInstanceOf(InvalidInputException.class)
                .hasMessage("The ambiguity score needs at least 9 points, but there are 8.");
        assertThatThrownBy(() -> Clams.DEFAULT.score(Points.of(points.column(0)), Job.QUIET))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("two columns");
    }

    @Test
    void nineAndEqualPointsHaveAScore() {
        int[] nine = IntStream.range(0, 9).toArray();
        Ambiguity few = Clams.DEFAULT.score(points.select(nine), Job.QUIET);
        Ambiguity equal = Clams.DEFAULT.score(Points.of(new double[30], new double[30]), Job.QUIET);

        assertThat(few.bic()).hasSize(2);
        assertThat(few.score()).isBetween(0.0, 1.0);
        assertThat(equal.score()).isZero();
        assertThat(equal.components()).isEqualTo(1);
        assertThat(equal.pairs()).isEmpty();
    }

    @Test
    void pointsOnALineHaveAScore() {
        double[] x = points.column(0);
        Ambiguity constant = Clams.DEFAULT.score(Points.of(x, new double[x.length]), Job.QUIET);
        Ambiguity line = Clams.DEFAULT.score(Points.of(x, x), Job.QUIET);
        Ambiguity raw = Clams.DEFAULT.raw().withSeeds(1, 0).score(Points.of(x, x), Job.QUIET);

        assertThat(constant.score()).isBetween(0.0, 1.0);
        assertThat(line.score()).isBetween(0.0, 1.0);
        assertThat(raw.score()).isBetween(0.0, 1.0);
    }

    @Test
    void rawCoordinatesOfAnySizeHaveAScore() {
        Clams raw = Clams.DEFAULT.raw().withSeeds(1, 0);

        assertThat(raw.score(scaled(points, 1e300, 0), Job.QUIET).score()).isBetween(0.0, 1.0);
        assertThat(raw.score(scaled(points, 1e-300, 0), Job.QUIET).score()).isBetween(0.0, 1.0);
    }

    @Test
    void aCancelledJobStopsTheWork() {
        assertThatThrownBy(() -> Clams.DEFAULT.score(points, Jobs.cancelled())).isInstanceOf(CancelledException.class);
    }

    private static double score(Points points, double scale, double shift) {
        return Clams.DEFAULT.score(scaled(points, scale, shift), Job.QUIET).score();
    }

    private static Points scaled(Points points, double scale, double shift) {
        return Points.of(
                Arrays.stream(points.column(0)).map(x -> scale * x + shift).toArray(),
                Arrays.stream(points.column(1)).map(y -> scale * y + shift).toArray());
    }

    /** Three round clusters of standard deviation 1 on a triangle with sides of about 2 distances. */
    private static Points blobs(int size, double distance) {
        SplittableRandom random = new SplittableRandom(11);
        double[] x = new double[size];
        double[] y = new double[size];
        for (int i = 0; i < size; i++) {
            x[i] = random.nextGaussian() + distance * (i % 3);
            y[i] = random.nextGaussian() + (i % 3 == 1 ? 1.5 * distance : 0);
        }
        return Points.of(x, y);
    }
}
