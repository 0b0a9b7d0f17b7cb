package org.asterism.cluster.hierarchy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.asterism.cluster.StepChecks.phases;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.asterism.cluster.Mark;
import org.asterism.cluster.Step;
import org.asterism.cluster.StepChecks;
import org.asterism.geometry.Points;
import org.asterism.geometry.RandomPoints;
import org.asterism.geometry.distance.Distance;
import org.asterism.geometry.distance.Metric;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class MergeStepsTest {
    private static final int U = -2;

    static Stream<Agglomerative> algorithms() {
        return Stream.concat(
                Arrays.stream(Linkage.values())
                        .flatMap(linkage -> Stream.of(
                                new Agglomerative(linkage, 1),
                                cut(linkage, Cut.HEIGHT),
                                cut(linkage, Cut.INCONSISTENCY))),
                Stream.of(new Agglomerative(
                        Linkage.COMPLETE, Cut.HEIGHT, 1, 0.3, 1.15, 2, new Distance(Metric.MANHATTAN))));
    }

    private static Agglomerative cut(Linkage linkage, Cut cut) {
        return new Agglomerative(linkage, cut, 1, 0.2, 1.15, 2, Distance.EUCLIDEAN);
    }

    @ParameterizedTest
    @MethodSource("algorithms")
    void stepsKeepTheirPromises(Agglomerative algorithm) {
        for (int seed = 0; seed < 4; seed++) {
            StepChecks.checked(algorithm, RandomPoints.blobs(120, 2, 4, 0.05, seed));
        }
        StepChecks.checked(algorithm, RandomPoints.lattice(80, 2, 4, 1));
        for (int size : new int[] {1, 2, 3}) {
            StepChecks.checked(algorithm, RandomPoints.uniform(size, 2, 7));
        }
        StepChecks.checked(algorithm, Points.of(new double[30], new double[30]));
        if (algorithm.cut() != Cut.K) {
            StepChecks.checked(algorithm, Points.of(new double[0], new double[0]));
        }
    }

    @ParameterizedTest
    @EnumSource(Linkage.class)
    void aWatchedRunIsCancelledAtOnce(Linkage linkage) {
        Points points = RandomPoints.blobs(400, 2, 4, 0.05, 3);
        int asks = StepChecks.asks(new Agglomerative(linkage, 2), points);
        for (int share = 0; share < 10; share++) {
            StepChecks.cancelled(new Agglomerative(linkage, 2), points, asks * share / 10);
        }
    }

    @Test
    void theFarthestPointsShowCompleteLinkage() {
        Points points = Points.of(new double[] {0, 1, 10, 12}, new double[4]);
        List<Step> steps = StepChecks.checked(new Agglomerative(Linkage.COMPLETE, 1), points);
        assertThat(phases(steps)).containsExactly("Start", "Merge", "Merge", "Merge", "Cut");
        int[][] labels = {{U, U, U, U}, {0, 0, U, U}, {0, 0, 1, 1}, {0, 0, 0, 0}, {0, 0, 0, 0}};
        assertThat(steps.stream().map(Step::labels)).containsExactly(labels);
        assertThat(steps.stream().map(Step::objective)).containsExactly(Double.NaN, 1.0, 2.0, 12.0, 12.0);
        assertThat(steps.get(3).marks()).contains(new Mark.Link(0, 3, 12));
        assertThat(steps.get(3).text())
                .isEqualTo("The two nearest groups, of 2 points and 2 points, merge at distance 12.00, that of their"
                        + " farthest points 1 and 4; 1 group left.");
        assertThat(steps.getLast().text()).isEqualTo("Merging stops: 1 group.");
    }

    @Test
    void pointsNearTheMeansShowOtherLinkages() {
        Points points = Points.of(new double[] {0, 4, 5, 20, 21, 26}, new double[6]);
        List<Step> steps = StepChecks.checked(new Agglomerative(Linkage.AVERAGE, 1), points);
        Mark.Link link = (Mark.Link) steps.get(5).marks().get(2);
        assertThat(List.of(link.from(), link.to())).containsExactlyInAnyOrder(1, 4);
        assertThat(((Mark.Group) steps.get(5).marks().get(0)).points()).hasSize(3);
    }

    /** A cluster has its number in the result from its first merge on, so the cut changes no colour. */
    @ParameterizedTest
    @EnumSource(Linkage.class)
    void theCutChangesNoLabel(Linkage linkage) {
        Points points = RandomPoints.blobs(200, 2, 5, 0.01, 5);
        List<Step> steps = StepChecks.checked(new Agglomerative(linkage, 5), points);
        int[] merged = steps.get(steps.size() - 2).labels();
        int[] cut = steps.getLast().labels();
        for (int i = 0; i < cut.length; i++) {
            assertThat(merged[i]).isIn(U, cut[i]);
        }
        for (int s = 1; s < steps.size() - 1; s++) {
            assertThat(changes(steps.get(s - 1).labels(), steps.get(s).labels()))
                    .as(steps.get(s).text())
                    .isBetween(1, 100);
        }
    }

    private static int changes(int[] before, int[] now) {
        int changes = 0;
        for (int i = 0; i < now.length; i++) {
            changes += before[i] == now[i] ? 0 : 1;
        }
        return changes;
    }
}
