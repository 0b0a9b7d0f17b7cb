package org.asterism.lesson.play;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;
import org.asterism.catalog.Algorithms;
import org.asterism.cluster.Mark;
import org.asterism.cluster.Step;
import org.asterism.cluster.Traceable;
import org.asterism.cluster.partition.KMeans;
import org.asterism.job.Job;
import org.asterism.lesson.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StepColorsTest {
    private static final int U = -2;

    @Test
    void renumberedClustersKeepTheirColours() {
        StepColors colors = colors(step(0, 0, 1, 1, 1), step(1, 1, 0, 0, 1), step(0, 0, 1, 1, 1));
        assertThat(colors.painted(0)).containsExactly(0, 0, 1, 1, 1);
        assertThat(colors.painted(1)).containsExactly(0, 0, 1, 1, 0);
        assertThat(colors.painted(2)).containsExactly(0, 0, 1, 1, 1);
    }

    @Test
    void aNewClusterTakesTheLowestFreeColour() {
        StepColors colors = colors(step(0, 0, 1, 1, 2, 2), step(0, 0, 0, 0, 2, 2), step(0, 0, 0, 0, 1, 5));
        assertThat(colors.painted(1)).containsExactly(0, 0, 0, 0, 2, 2);
        assertThat(colors.painted(2)[0]).isZero();
        assertThat(colors.painted(2)[4]).isEqualTo(2);
        assertThat(colors.painted(2)[5]).isEqualTo(1);
    }

    @Test
    void aMergeKeepsTheColourOfTheLargerSide() {
        StepColors colors = colors(step(0, 0, 0, 1, 1), step(1, 1, 1, 1, 1));
        assertThat(colors.painted(1)).containsOnly(0);
    }

    @Test
    void centresHaveColoursBeforeAnyPointIsAssigned() {
        Mark first = new Mark.Place(0, new double[] {0, 0});
        Mark second = new Mark.Place(1, new double[] {1, 1});
        Step start = Recordings.step("Start", 0, new int[] {U, U, U}, first, second);
        StepColors colors = colors(start, step(1, 1, 0));
        assertThat(colors.of(0)).containsExactly(0, 1);
        assertThat(colors.painted(0)).containsOnly(U);
        assertThat(colors.painted(1)).containsExactly(1, 1, 0);
    }

    @Test
    void theEndCanLookLikeKnownGroups() {
        StepColors colors = colors(step(0, 0, 1, 1, 2, 2), step(0, 0, 1, 1, 2, 2))
                .like(new int[] {2, 2, 0, 0, 1, 1}, new int[] {0, 1, 2});
        assertThat(colors.painted(1)).containsExactly(2, 2, 0, 0, 1, 1);
        assertThat(colors.painted(0)).isEqualTo(colors.painted(1));
    }

    @Test
    void moreClustersThanKnownGroupsStayDifferent() {
        StepColors colors = colors(step(0, 0, 1, 1, 2, 3)).like(new int[] {0, 0, 0, 0, 1, 1}, new int[] {4, 2});
        assertThat(colors.of(0)).doesNotHaveDuplicates().contains(4, 2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"k-means", "k-medoids", "gaussian-mixture", "dbscan", "agglomerative", "mean-shift", "hdbscan"})
    void forwardBackAndByJumpsTheColoursAreTheSameBitForBit(String algorithm) {
        Stage stage = EventsTest.stage("blobs");
        Recording run = Recording.of((Traceable) Algorithms.schema(algorithm).initial(), stage.points(true), Job.QUIET);
        StepColors forth = Survey.of(run.steps(), null, Job.QUIET)
                .colors()
                .like(Objects.requireNonNull(stage.groups()), new int[] {0, 1, 2, 3});
        List<int[]> seen = new ArrayList<>();
        for (int i = 0; i <= run.last(); i++) {
            seen.add(forth.painted(i));
        }
        StepColors back = Survey.of(run.steps(), null, Job.QUIET).colors().like(stage.groups(), new int[] {0, 1, 2, 3});
        for (int i = run.last(); i >= 0; i--) {
            assertThat(back.painted(i)).as("step %d", i).isEqualTo(seen.get(i));
        }
        SplittableRandom random = new SplittableRandom(3);
        for (int jump = 0; jump < 50; jump++) {
            int step = random.nextInt(run.steps().size());
            assertThat(forth.painted(step)).isEqualTo(seen.get(step));
        }
    }

    @Test
    void withinAStartOfKMeansNoCentreChangesItsColour() {
        Stage stage = EventsTest.stage("blobs");
        Recording run = Recording.of(new KMeans(4, 1, 1), stage.points(false), Job.QUIET);
        StepColors colors = Survey.of(run.steps(), null, Job.QUIET).colors();
        for (int i = 1; i < run.last(); i++) {
            assertThat(colors.of(i)).isEqualTo(colors.of(0));
        }
    }

    private static StepColors colors(Step... steps) {
        return Survey.of(List.of(steps), null, Job.QUIET).colors();
    }

    private static Step step(int... labels) {
        return Recordings.step("Step", 0, labels);
    }
}
