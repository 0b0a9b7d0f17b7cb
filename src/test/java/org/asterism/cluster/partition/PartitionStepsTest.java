package org.asterism.cluster.partition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.asterism.cluster.StepChecks.phases;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.asterism.cluster.Step;
import org.asterism.cluster.StepChecks;
import org.asterism.cluster.Traceable;
import org.asterism.geometry.Points;
import org.asterism.geometry.RandomPoints;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The steps of fuzzy c-means and of bisecting k-means. */
class PartitionStepsTest {
    static Stream<IntFunction<Traceable>> algorithms() {
        return Stream.of(
                k -> new FuzzyCMeans(k, 2, 1),
                k -> new FuzzyCMeans(k, 1.5, 2),
                k -> new BisectingKMeans(k, BisectingKMeans.Loosest.SQUARED_ERROR, 3, 1),
                k -> new BisectingKMeans(k, BisectingKMeans.Loosest.POINTS, 3, 1));
    }

    @ParameterizedTest
    @MethodSource("algorithms")
    void stepsKeepTheirPromises(IntFunction<Traceable> forK) {
        StepChecks.checked(forK.apply(4), RandomPoints.blobs(150, 2, 4, 0.05, 1));
        StepChecks.checked(forK.apply(5), RandomPoints.lattice(80, 2, 4, 1));
        for (int size : new int[] {1, 2, 3}) {
            StepChecks.checked(forK.apply(size), RandomPoints.uniform(size, 2, 7));
            StepChecks.checked(forK.apply(size), Points.of(new double[size], new double[size]));
        }
        Points many = RandomPoints.blobs(2000, 2, 4, 0.05, 1);
        int asks = StepChecks.asks(forK.apply(4), many);
        for (int share = 0; share < 5; share++) {
            StepChecks.cancelled(forK.apply(4), many, asks * share / 5);
        }
    }

    /** Three groups of two: all but the last two are one step of two apart. */
    @Test
    void bisectingCutsTheLoosestGroup() {
        Points points = Points.of(new double[] {0, 1, 4, 5, 20, 21}, new double[6]);
        List<Step> steps =
                StepChecks.checked(new BisectingKMeans(3, BisectingKMeans.Loosest.SQUARED_ERROR, 5, 1), points);
        assertThat(phases(steps)).containsExactly("Start", "Choose", "Cut", "Choose", "Cut", "Result");
        assertThat(steps.get(0).objective()).isCloseTo(449.5, within(1e-9));
        assertThat(steps.stream().skip(2).map(Step::objective)).containsExactly(17.5, 17.5, 1.5, 1.5);
        assertThat(steps.get(2).labels()).containsExactly(0, 0, 0, 0, 1, 1);
        assertThat(steps.get(3).text())
                .isEqualTo("The group with the largest squared error, of 4 points, is cut next.");
        assertThat(steps.get(4).text())
                .isEqualTo("k-means with two centres cuts it into groups of 2 and 2 points: squared error 1.500.");
    }

    @Test
    void fuzzyMeansLowerTheWeightedErrorHalfStepByHalfStep() {
        Points points = RandomPoints.blobs(200, 2, 3, 0.1, 3);
        List<Step> steps = StepChecks.checked(new FuzzyCMeans(3, 2, 1), points);
        assertThat(phases(steps))
                .startsWith("Start", "Degrees", "Move means", "Degrees")
                .endsWith("Result");
        for (int s = 2; s < steps.size(); s++) {
            assertThat(steps.get(s).objective())
                    .isLessThanOrEqualTo(steps.get(s - 1).objective() * (1 + 1e-12));
        }
    }
}
