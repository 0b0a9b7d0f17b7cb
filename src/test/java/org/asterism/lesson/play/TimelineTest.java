package org.asterism.lesson.play;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.asterism.cluster.Step;
import org.junit.jupiter.api.Test;

class TimelineTest {
    private static final Recording SHORT =
            new Recordings().worked(10, 0, 0).worked(10, 0, 1).worked(100, 0, 1).recording();
    private static final Recording LONG = new Recordings()
            .worked(5, 0, 0)
            .worked(20, 0, 1)
            .worked(50, 0, 1)
            .worked(100, 0, 0)
            .worked(300, 0, 0)
            .recording();

    @Test
    void inStepsTheShorterRunStaysAtItsEnd() {
        Timeline timeline = Timeline.of(Pace.STEPS, work(SHORT, LONG));
        assertThat(timeline.last()).isEqualTo(4);
        assertThat(steps(timeline, 0)).containsExactly(0, 1, 2, 2, 2);
        assertThat(steps(timeline, 1)).containsExactly(0, 1, 2, 3, 4);
    }

    @Test
    void byWorkNoStepIsLeftOutAndBothHaveComputedAboutAsMuch() {
        Timeline timeline = Timeline.of(Pace.WORK, work(SHORT, LONG));
        assertThat(steps(timeline, 0)).containsExactly(0, 1, 1, 1, 2, 2);
        assertThat(steps(timeline, 1)).containsExactly(0, 0, 1, 2, 3, 4);
    }

    @Test
    void aStepIsFoundAtItsFirstPosition() {
        Timeline timeline = Timeline.of(Pace.WORK, work(SHORT, LONG));
        assertThat(timeline.position(0, 2)).isEqualTo(4);
        assertThat(timeline.position(1, 1)).isEqualTo(2);
        assertThat(timeline.position(1, 0)).isZero();
    }

    @Test
    void workCountsOnlyWhereBothCountIt() {
        Recording uncounted = new Recordings().worked(0, 0).worked(0, 0).recording();
        assertThat(Timeline.counted(work(SHORT, LONG))).isTrue();
        assertThat(Timeline.counted(work(SHORT, uncounted))).isFalse();
        assertThat(Timeline.counted(work(SHORT))).isFalse();
        assertThat(Timeline.of(Pace.WORK, work(uncounted, LONG)).last()).isEqualTo(4);
    }

    @Test
    void anEmptyStageHasOnePosition() {
        assertThat(Timeline.of(Pace.STEPS, List.of()).last()).isZero();
    }

    private static List<long[]> work(Recording... runs) {
        return Stream.of(runs)
                .map(run -> run.steps().stream().mapToLong(Step::distances).toArray())
                .toList();
    }

    private static int[] steps(Timeline timeline, int run) {
        return IntStream.rangeClosed(0, timeline.last())
                .map(position -> timeline.step(run, position))
                .toArray();
    }
}
