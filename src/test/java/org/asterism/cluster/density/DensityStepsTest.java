package org.asterism.cluster.density;

import static org.assertj.core.api.Assertions.assertThat;
import static org.asterism.cluster.StepChecks.phases;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.asterism.cluster.Mark;
import org.asterism.cluster.Step;
import org.asterism.cluster.StepChecks;
import org.asterism.cluster.Traceable;
import org.asterism.geometry.Points;
import org.asterism.geometry.RandomPoints;
import org.asterism.geometry.distance.Distance;
import org.asterism.geometry.distance.Metric;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The steps that are shown to those who watch, on points whose runs can be followed by hand. */
class DensityStepsTest {
    private static final int U = -2;
    private static final int N = -1;

    static Stream<Traceable> algorithms() {
        return Stream.of(
                new Dbscan(0.06, 4),
                new Dbscan(0.08, 4, new Distance(Metric.MANHATTAN)),
                Optics.xi(5, 0.05),
                Optics.cut(4, 0.07),
                new Optics(4, 0.1, Optics.Extraction.XI, 0.1, 1, new Distance(Metric.CHEBYSHEV)),
                new Hdbscan(5, 3),
                new Hdbscan(4, 2, Hdbscan.Selection.LEAF, new Distance(Metric.SQUARED_EUCLIDEAN)),
                new Hdbscan(4, 2, Hdbscan.Selection.LEAF, new Distance(Metric.MANHATTAN)),
                new DensityPeaks(0, DensityEstimate.GAUSSIAN, 0, 20, false, Distance.EUCLIDEAN),
                new DensityPeaks(0, DensityEstimate.NEIGHBORS, 0, 5, true, Distance.EUCLIDEAN),
                new DensityPeaks(0, DensityEstimate.GAUSSIAN, 0.1, 20, true, new Distance(Metric.MANHATTAN)),
                new MeanShift(0.2, Window.FLAT, true),
                new MeanShift(0.1, Window.GAUSSIAN, false));
    }

    @ParameterizedTest
    @MethodSource("algorithms")
    void stepsKeepTheirPromises(Traceable algorithm) {
        for (int seed = 0; seed < 4; seed++) {
            StepChecks.checked(algorithm, RandomPoints.blobs(150, 2, 4, 0.05, seed));
            StepChecks.checked(algorithm, RandomPoints.uniform(90, 2, seed));
        }
        StepChecks.checked(algorithm, RandomPoints.lattice(80, 2, 4, 1));
    }

    @ParameterizedTest
    @MethodSource("algorithms")
    void fewPointsAndDuplicatesHaveSteps(Traceable algorithm) {
        for (int size : new int[] {0, 1, 2, 3}) {
            StepChecks.checked(algorithm, RandomPoints.uniform(size, 2, 7));
            StepChecks.checked(algorithm, Points.of(new double[size], new double[size]));
        }
        StepChecks.checked(algorithm, Points.of(new double[30], new double[30]));
    }

    @ParameterizedTest
    @MethodSource("algorithms")
    void aWatchedRunIsCancelledAtOnce(Traceable algorithm) {
        Points points = RandomPoints.blobs(600, 2, 4, 0.05, 3);
        int asks = StepChecks.asks(algorithm, points);
        for (int share = 0; share < 10; share++) {
            StepChecks.cancelled(algorithm, points, asks * share / 10);
        }
    }

    /** Points on a line, within 1 of the next, then two apart. */
    @Test
    void dbscanCallsABorderPointNoiseUntilACorePointReachesIt() {
        Points points = Points.of(new double[] {0, 1, 2, 3, 10, 11}, new double[6]);
        List<Step> steps = StepChecks.checked(new Dbscan(1, 3), points);
        assertThat(phases(steps))
                .containsExactly("Noise", "Start", "Expand", "Reclaim", "Expand", "Border", "Noise", "Noise", "Result");
        int[][] labels = {
            {N, U, U, U, U, U},
            {N, 0, U, U, U, U},
            {N, 0, 0, U, U, U},
            {0, 0, 0, U, U, U},
            {0, 0, 0, 0, U, U},
            {0, 0, 0, 0, U, U},
            {0, 0, 0, 0, N, U},
            {0, 0, 0, 0, N, N},
            {0, 0, 0, 0, N, N}
        };
        assertThat(steps.stream().map(Step::labels)).containsExactly(labels);
        assertThat(steps.stream().map(Step::objective)).containsExactly(1.0, 2.0, 3.0, 3.0, 4.0, 4.0, 5.0, 6.0, 6.0);
        assertThat(steps.get(0).text())
                .isEqualTo("Point 1 has 2 points within reach, itself counted: fewer than 3, so it is noise for now.");
        assertThat(steps.get(3).text())
                .isEqualTo("1 point within reach of core point 2 was called noise and becomes border of group 1.");
        assertThat(steps.get(2).marks()).contains(new Mark.Focus(1), new Mark.Reach(1, 1));
        assertThat(group(steps.get(2))).containsExactly(0, 1, 2);
        assertThat(steps.getLast().text()).isEqualTo("1 group, and 2 points of noise: all points are decided.");
    }

    @Test
    void opticsVisitsWhatIsEasiestToReach() {
        Points points = Points.of(new double[] {0, 1, 3, 20, 21}, new double[5]);
        List<Step> steps = StepChecks.checked(Optics.cut(2, 4), points);
        assertThat(phases(steps))
                .containsExactly(
                        "Start", "Update", "Visit", "Update", "Visit", "Start", "Update", "Visit", "Extract", "Extract",
                        "Result");
        assertThat(steps.stream().map(Step::objective))
                .containsExactly(Double.NaN, Double.NaN, 1.0, 1.0, 2.0, Double.NaN, Double.NaN, 1.0, 1.0, 1.0, 1.0);
        assertThat(steps.get(2).text())
                .isEqualTo("Point 2 is the easiest to reach, at 1.000 from point 1; its 2 nearest, itself counted, lie"
                        + " within 1.000.");
        assertThat(steps.get(2).marks())
                .contains(new Mark.Focus(1), new Mark.Link(0, 1, 1), new Mark.Bar(1, 1), new Mark.Reach(1, 1));
        assertThat(group(steps.get(1))).containsExactly(1, 2);
        assertThat(group(steps.get(3))).as("nearer to point 2 than to point 1").containsExactly(2);
        assertThat(steps.get(8).labels()).containsExactly(0, 0, 0, U, U);
        assertThat(steps.get(9).labels()).containsExactly(0, 0, 0, 1, 1);
    }

    /** Two groups of three and a point far off; mutual reachability to the nearest other is the distance itself. */
    @Test
    void hdbscanJoinsCutsAndChooses() {
        Points points = Points.of(new double[] {0, 1, 2.5, 10, 11, 12.25, 40}, new double[7]);
        List<Step> steps = StepChecks.checked(new Hdbscan(3, 1), points);
        assertThat(phases(steps))
                .containsExactly(
                        "Core distances",
                        "Join",
                        "Join",
                        "Join",
                        "Join",
                        "Join",
                        "Join",
                        "Condense",
                        "Choose",
                        "Choose",
                        "Result");
        assertThat(steps.stream().map(Step::objective))
                .containsExactly(Double.NaN, 1.0, 1.0, 1.25, 1.5, 7.5, 27.75, 7.5, 7.5, 7.5, 7.5);
        int[][] labels = {
            {U, U, U, U, U, U, U},
            {U, U, U, U, U, U, U},
            {U, U, U, U, U, U, U},
            {U, U, U, 1, 1, 1, U},
            {0, 0, 0, 1, 1, 1, U},
            {0, 0, 0, 0, 0, 0, U},
            {0, 0, 0, 0, 0, 0, 0},
            {0, 0, 0, 1, 1, 1, N},
            {0, 0, 0, 1, 1, 1, N},
            {0, 0, 0, 1, 1, 1, N},
            {0, 0, 0, 1, 1, 1, N}
        };
        assertThat(steps.stream().map(Step::labels)).containsExactly(labels);
        assertThat(steps.get(6).text())
                .isEqualTo("The edge from point 6 to point 7, 27.75 long, joins parts of 6 points and 1 point; 1 part"
                        + " left.");
        assertThat(group(steps.get(6))).containsExactly(6);
        assertThat(steps.get(7).text())
                .isEqualTo("Cut at 7.500, a branch of 7 points splits into branches of 3 and 3; 1 point fell out.");
        assertThat(steps.get(7).marks()).contains(new Mark.Link(2, 3, 7.5));
        assertThat(group(steps.get(7))).containsExactlyInAnyOrder(3, 4, 5);
    }

    /** A part keeps its label as it grows, and chosen clusters have theirs from the start. */
    @Test
    void hdbscanPartsKeepTheirLabels() {
        for (int seed = 0; seed < 20; seed++) {
            Points points = RandomPoints.blobs(200, 2, 5, 0.05, seed);
            List<Step> steps = StepChecks.checked(new Hdbscan(5, 3), points);
            assertThat(steps.get(steps.size() - 2).labels())
                    .isEqualTo(steps.getLast().labels());
            for (int s = 1; s < steps.size(); s++) {
                int[] before = steps.get(s - 1).labels();
                int[] now = steps.get(s).labels();
                long changed = IntStream.range(0, now.length)
                        .filter(i -> before[i] != now[i])
                        .count();
                if (steps.get(s).phase().equals("Join")) {
                    assertThat(changed).isLessThanOrEqualTo(100);
                }
            }
        }
    }

    @Test
    void meanShiftFollowsAWindowToItsSummit() {
        Points points = Points.of(new double[] {0, 1, 2, 10}, new double[4]);
        List<Step> steps = StepChecks.checked(new MeanShift(1.5, Window.FLAT, false), points);
        assertThat(phases(steps)).containsExactly("Start", "Shift", "Shift", "Shift", "Merge", "Assign");
        assertThat(steps.stream().map(Step::objective)).containsExactly(Double.NaN, 0.5, 0.5, 0.0, 0.0, 0.0);
        assertThat(steps.get(0).text())
                .isEqualTo("4 windows of radius 1.50 start on points; the one drawn holds 2 points.");
        Mark.Window window = (Mark.Window) steps.get(1).marks().stream()
                .filter(Mark.Window.class::isInstance)
                .findFirst()
                .orElseThrow();
        assertThat(window.radius()).isEqualTo(1.5);
        assertThat(window.at()).containsExactly(0.5, 0);
        assertThat(group(steps.get(1))).containsExactly(0, 1, 2);
        assertThat(steps.get(4).text())
                .isEqualTo("Of summits within 1.50 of each other the one with the fullest window stays: 2 of 4 left.");
        assertThat(steps.getLast().labels()).containsExactly(0, 0, 0, 1);
    }

    /** Densities are one over the distance to the nearest other; of equal ones the earlier point counts as denser. */
    @Test
    void densityPeaksLinkChooseAndFollow() {
        Points points = Points.of(new double[] {0, 1, 3, 20, 22, 25}, new double[6]);
        DensityPeaks algorithm = new DensityPeaks(2, DensityEstimate.NEIGHBORS, 0, 1, false, Distance.EUCLIDEAN);
        List<Step> steps = StepChecks.checked(algorithm, points);
        assertThat(phases(steps))
                .containsExactly(
                        "Density", "Link", "Link", "Link", "Link", "Link", "Link", "Centre", "Centre", "Follow",
                        "Follow", "Follow", "Follow", "Result");
        List<Mark.Link> links = steps.stream()
                .flatMap(step -> step.marks().stream())
                .filter(Mark.Link.class::isInstance)
                .map(Mark.Link.class::cast)
                .toList();
        List<Mark.Link> uphill = List.of(
                new Mark.Link(1, 0, 1),
                new Mark.Link(2, 1, 2),
                new Mark.Link(3, 2, 17),
                new Mark.Link(4, 3, 2),
                new Mark.Link(5, 4, 3));
        assertThat(links.subList(0, 5)).isEqualTo(uphill);
        assertThat(links.subList(5, 9)).containsExactly(uphill.get(0), uphill.get(1), uphill.get(3), uphill.get(4));
        assertThat(steps.get(7).labels()).containsExactly(0, U, U, U, U, U);
        assertThat(steps.get(8).labels()).containsExactly(0, U, U, 1, U, U);
        assertThat(steps.get(8).text())
                .matches("Point 4, of density .* and 17.00 from all denser ones, stands out and is the centre of group"
                        + " 2.");
        assertThat(steps.get(10).labels()).containsExactly(0, 0, 0, 1, U, U);
        assertThat(steps.get(12).text()).startsWith("Point 6, of density ").endsWith(", follows point 5 into group 2.");
        assertThat(steps.stream().skip(1).limit(6).map(step -> -step.objective()))
                .isSorted();
    }

    private static int[] group(Step step) {
        return step.marks().stream()
                .filter(Mark.Group.class::isInstance)
                .map(mark -> ((Mark.Group) mark).points())
                .findFirst()
                .orElseThrow();
    }
}
