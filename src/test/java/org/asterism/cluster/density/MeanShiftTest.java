package org.asterism.cluster.density;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.asterism.cluster.Clustering;
import org.asterism.cluster.Golden;
import org.asterism.cluster.Mark;
import org.asterism.cluster.Step;
import org.asterism.cluster.Trace;
import org.asterism.geometry.Points;
import org.asterism.geometry.RandomPoints;
import org.asterism.geometry.Rescaled;
import org.asterism.job.Job;
import org.asterism.parameter.InvalidInputException;
import org.junit.jupiter.api.Test;

class MeanShiftTest {
    private static final Offset<Double> CLOSE = within(1e-9);

    private static List<double[]> modes(Window window, double bandwidth, Points points) {
        return new MeanShift(bandwidth, window, false)
                .modes(
                        points,
                        bandwidth,
                        new MeanShiftSteps(Trace.NONE, new Rescaled(points, 0), bandwidth),
                        Job.QUIET);
    }

    /** scikit-learn 1.2.1: MeanShift(bandwidth=2).fit(X).cluster_centers_ and the sizes of its clusters. */
    @Test
    void endsWhereScikitLearnEnds() {
        List<double[]> modes = modes(Window.FLAT, 2, Golden.points());
        assertThat(modes).hasSize(6);
        assertThat(modes.get(0)).containsExactly(new double[] {6.042406944444447, 0.9968125}, CLOSE);
        assertThat(modes.get(1)).containsExactly(new double[] {-0.05188333333333332, 0.14656666666666668}, CLOSE);
        assertThat(modes.get(2)).containsExactly(new double[] {2.1673291666666668, 7.128683333333335}, CLOSE);
        assertThat(modes.get(3)).containsExactly(new double[] {9.523561904761905, 7.910738095238095}, CLOSE);
        int[] sizes = new MeanShift(2, Window.FLAT, false)
                .cluster(Golden.points(), Job.QUIET)
                .sizes();
        Arrays.sort(sizes);
        assertThat(sizes).containsExactly(2, 8, 60, 60, 73, 97);
    }

    /** scikit-learn 1.2.1: estimate_bandwidth(X). */
    @Test
    void theBandwidthIsEstimatedAsByScikitLearn() {
        assertThat(Bandwidth.estimate(Golden.points(), Job.QUIET)).isCloseTo(4.980324753383388, CLOSE);
    }

    @Test
    void theMeanOfAWindowFollowsItsDefinition() {
        for (int seed = 0; seed < 30; seed++) {
            Points points = seed % 2 == 0
                    ? RandomPoints.uniform(200, 1 + seed % 4, seed)
                    : RandomPoints.lattice(200, 2, 6, seed);
            for (Window window : Window.values()) {
                double[] place = points.row(seed);
                place[0] += 0.01;
                double bandwidth = 0.07 * (1 + seed % 9);
                double[] mean = new double[points.dimensions()];
                double weight = new WindowMeans(points, window, bandwidth, Job.QUIET).mean(place, mean);
                double[] weights = IntStream.range(0, 200)
                        .mapToDouble(i -> weight(window, distance(points.row(i), place) / bandwidth))
                        .toArray();
                double total = Arrays.stream(weights).sum();
                assertThat(weight).isCloseTo(total, within(1e-4));
                for (int d = 0; total > 0 && d < mean.length; d++) {
                    double[] column = points.column(d);
                    double sum = IntStream.range(0, 200)
                            .mapToDouble(i -> weights[i] * column[i])
                            .sum();
                    assertThat(mean[d]).isCloseTo(sum / total, within(1e-5));
                }
            }
        }
    }

    private static double weight(Window window, double distance) {
        return window == Window.FLAT ? distance <= 1 ? 1 : 0 : Math.exp(-distance * distance / 2);
    }

    private static double distance(double[] one, double[] other) {
        double sum = 0;
        for (int d = 0; d < one.length; d++) {
            sum += (one[d] - other[d]) * (one[d] - other[d]);
        }
        return Math.sqrt(sum);
    }

    /** No two modes are within the bandwidth, and every point goes to the nearest. */
    @Test
    void modesAreApartAndPointsGoToTheNearest() {
        for (int seed = 0; seed < 20; seed++) {
            Points points = RandomPoints.blobs(150, 2, 5, 0.08, seed);
            Window window = Window.values()[seed % 2];
            List<double[]> modes = modes(window, 0.15, points);
            int[] labels = new MeanShift(0.15, window, false)
                    .cluster(points, Job.QUIET)
                    .labels();
            int[] nearest = IntStream.range(0, 150)
                    .map(i -> IntStream.range(0, modes.size())
                            .boxed()
                            .min((a, b) -> Double.compare(
                                    distance(modes.get(a), points.row(i)), distance(modes.get(b), points.row(i))))
                            .orElseThrow())
                    .toArray();
            assertThat(labels).isEqualTo(Clustering.of(nearest).labels());
            for (double[] one : modes) {
                assertThat(modes).noneMatch(other -> other != one && distance(one, other) <= 0.15);
            }
        }
    }

    @Test
    void windowsFromCellsFindTheSameBlobsAsFromAllPoints() {
        double[] x = IntStream.range(0, 300)
                .mapToDouble(i -> i % 3 * 10 + i / 3 % 10 * 0.1)
                .toArray();
        double[] y = IntStream.range(0, 300).mapToDouble(i -> i / 30 * 0.1).toArray();
        int[] truth = IntStream.range(0, 300).map(i -> i % 3).toArray();
        for (Window window : Window.values()) {
            for (boolean bins : new boolean[] {true, false}) {
                assertThat(new MeanShift(1.5, window, bins)
                                .cluster(Points.of(x, y), Job.QUIET)
                                .labels())
                        .isEqualTo(truth);
            }
        }
    }

    @Test
    void theTraceShowsTheWindowsMove() {
        Points points = Golden.points();
        Trace trace = Trace.upTo(10_000_000);
        new MeanShift(2, Window.FLAT, false).cluster(points, trace, Job.QUIET);
        List<Step> steps = trace.steps();
        assertThat(steps.getFirst().text())
                .startsWith("300 windows of radius 2.00 start on points; the one drawn holds ");
        assertThat(steps.get(1).phase()).isEqualTo("Shift");
        assertThat(steps).allMatch(step -> step.marks().size() <= 62);
        Mark.Place start = (Mark.Place) steps.getFirst().marks().get(3);
        Mark.Place moved = (Mark.Place) steps.get(1).marks().get(3);
        assertThat(moved.at()).isNotEqualTo(start.at());
        assertThat(steps.get(steps.size() - 2).text()).contains("6 of 300 left");
        assertThat(steps.getLast().text()).contains("6 groups");
    }

    @Test
    void aNegativeBandwidthIsRefused() {
        assertThatThrownBy(() -> new MeanShift(-1, Window.FLAT, true).cluster(Golden.points(), Job.QUIET))
                .isInstanceOf(InvalidInputException.class)
                .hasMessage("bandwidth must be at least 0, but is -1.0.");
    }
}
