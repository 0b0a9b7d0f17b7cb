package org.asterism.cluster.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.asterism.cluster.StepChecks.phases;

import java.util.List;
import org.asterism.cluster.Mark;
import org.asterism.cluster.Step;
import org.asterism.cluster.StepChecks;
import org.asterism.geometry.Points;
import org.asterism.geometry.RandomPoints;
import org.asterism.geometry.distance.Distance;
import org.junit.jupiter.api.Test;

class AffinityStepsTest {
    private static final AffinityPropagation HALF = new AffinityPropagation(0.5, 0.7, 300, Distance.EUCLIDEAN);

    @Test
    void stepsKeepTheirPromises() {
        for (int seed = 0; seed < 3; seed++) {
            StepChecks.checked(HALF, RandomPoints.blobs(120, 2, 4, 0.05, seed));
            StepChecks.checked(
                    new AffinityPropagation(0, 0.5, 50, Distance.EUCLIDEAN), RandomPoints.uniform(60, 2, seed));
        }
        for (int size : new int[] {0, 1, 2, 3, 30}) {
            StepChecks.checked(HALF, RandomPoints.uniform(size, 2, 7));
            StepChecks.checked(HALF, Points.of(new double[size], new double[size]));
        }
        Points many = RandomPoints.blobs(300, 2, 4, 0.05, 1);
        int asks = StepChecks.asks(HALF, many);
        for (int share = 0; share < 5; share++) {
            StepChecks.cancelled(HALF, many, asks * share / 5);
        }
    }

    /** Two groups of three on a line: the middle of each stands for it, one off from both neighbours. */
    @Test
    void theMiddlePointsBecomeExemplars() {
        Points points = Points.of(new double[] {0, 1, 2, 30, 31, 32}, new double[6]);
        List<Step> steps = StepChecks.checked(HALF, points);
        assertThat(phases(steps)).startsWith("Start", "Exchange").endsWith("Exchange", "Result");
        assertThat(steps.getLast().marks()).containsExactly(new Mark.Medoid(0, 1), new Mark.Medoid(1, 4));
        assertThat(steps.getLast().labels()).containsExactly(0, 0, 0, 1, 1, 1);
        double preference = Double.parseDouble(steps.getFirst().text().replaceAll(".* (-[0-9.]+)\\.$", "$1"));
        assertThat(steps.getLast().objective()).isCloseTo(2 * preference - 4, within(0.1));
        assertThat(steps.get(steps.size() - 2).text()).contains("2 points would rather stand for themselves");
    }
}
