package org.asterism.cluster.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.asterism.cluster.StepChecks.phases;

import java.util.Arrays;
import java.util.List;
import org.asterism.cluster.Mark;
import org.asterism.cluster.Step;
import org.asterism.cluster.StepChecks;
import org.asterism.geometry.Points;
import org.asterism.geometry.RandomPoints;
import org.asterism.geometry.distance.Distance;
import org.asterism.geometry.distance.Metric;
import org.junit.jupiter.api.Test;

class SpectralStepsTest {
    private static final int U = -2;

    private static Spectral spectral(int k, int neighbors, int landmarks) {
        return new Spectral(
                k, GraphKind.NEIGHBORS, neighbors, 0.5, EdgeWeight.SELF_TUNING, landmarks, Distance.EUCLIDEAN, 1);
    }

    @Test
    void stepsKeepTheirPromises() {
        Spectral manhattan =
                new Spectral(3, GraphKind.EPSILON, 5, 0.2, EdgeWeight.EQUAL, 20_000, new Distance(Metric.MANHATTAN), 1);
        for (int seed = 0; seed < 4; seed++) {
            Points points = RandomPoints.uniform(160, 2, seed);
            for (Spectral algorithm : List.of(spectral(3, 10, 20_000), spectral(6, 8, 100), manhattan)) {
                StepChecks.checked(algorithm, points);
            }
        }
        for (int size : new int[] {1, 2, 3, 4}) {
            for (int k = 1; k <= size; k++) {
                StepChecks.checked(spectral(k, 2, 100), RandomPoints.uniform(size, 2, 7));
                StepChecks.checked(spectral(k, 2, 100), Points.of(new double[size], new double[size]));
            }
        }
        StepChecks.checked(spectral(3, 4, 100), Points.of(new double[9], new double[9]));
    }

    @Test
    void aWatchedRunIsCancelledAtOnce() {
        Points points = RandomPoints.uniform(400, 2, 3);
        int asks = StepChecks.asks(spectral(4, 10, 20_000), points);
        for (int share = 0; share < 10; share++) {
            StepChecks.cancelled(spectral(4, 10, 20_000), points, asks * share / 10);
        }
    }

    /** Two rows of four on a line, tied by one long edge: the graph is one path, cut at its middle. */
    @Test
    void aPathIsCutInTheMiddle() {
        Points points = Points.of(new double[] {0, 1, 2, 3, 7, 8, 9, 10}, new double[8]);
        Spectral algorithm =
                new Spectral(2, GraphKind.EPSILON, 1, 4, EdgeWeight.SELF_TUNING, 20_000, Distance.EUCLIDEAN, 1);
        List<Step> steps = StepChecks.checked(algorithm, points);
        assertThat(phases(steps))
                .startsWith("Graph", "Embed", "Draw", "Assign", "Move")
                .endsWith("Result");
        assertThat(steps.get(0).text())
                .isEqualTo("8 points are joined to neighbours by 13 edges; the graph has 1 part.");
        assertThat(steps.get(0).marks()).hasSize(13).contains(new Mark.Link(3, 4, 4));
        assertThat(steps.get(1).text()).startsWith("The largest eigenvalues are 1.0000, 0.");
        assertThat(steps.getLast().labels()).containsExactly(0, 0, 0, 0, 1, 1, 1, 1);
        assertThat(steps.getLast().objective())
                .isEqualTo(steps.stream()
                        .mapToDouble(Step::objective)
                        .filter(error -> !Double.isNaN(error))
                        .min()
                        .orElseThrow());
    }

    @Test
    void unconnectedPartsNeedNoEigenvectors() {
        Points points = Points.of(new double[] {0, 1, 2, 3, 20, 21, 22}, new double[7]);
        List<Step> steps = StepChecks.checked(spectral(2, 2, 100), points);
        assertThat(phases(steps)).containsExactly("Graph", "Parts", "Result");
        assertThat(steps.get(1).labels()).containsExactly(0, 0, 0, 0, 1, 1, 1);
    }

    /** However k-means numbers them, the clusters of each start have the colours of the result. */
    @Test
    void eachStartHasTheNumbersOfTheResult() {
        Points points = RandomPoints.blobs(200, 2, 4, 0.1, 2);
        List<Step> steps = StepChecks.checked(spectral(4, 20, 20_000), points);
        int[] result = steps.getLast().labels();
        for (int s = 1; s < steps.size(); s++) {
            if (steps.get(s).phase().equals("Draw")) {
                int[] found = steps.get(s - 1).labels();
                long same = 0;
                for (int i = 0; i < result.length; i++) {
                    same += found[i] == result[i] ? 1 : 0;
                }
                assertThat(found[0] == U || same > 100).as(steps.get(s).text()).isTrue();
            }
        }
    }

    @Test
    void pointsThatWereNotDrawnWaitForTheirGroup() {
        Points points = RandomPoints.uniform(300, 2, 4);
        List<Step> steps = StepChecks.checked(spectral(3, 10, 100), points);
        assertThat(steps.get(steps.size() - 2).labels()).contains(U);
        assertThat(Arrays.stream(steps.getLast().labels()).filter(label -> label >= 0))
                .hasSize(300);
        assertThat(steps.getLast().text()).endsWith("200 other points went to the nearest group.");
    }
}
