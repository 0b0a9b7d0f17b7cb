package org.asterism.ui.teach.play;

import static org.assertj.core.api.Assertions.assertThat;
import static org.asterism.ui.teach.play.TestStage.act;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.asterism.cluster.Mark;
import org.asterism.lesson.play.Marks;
import org.junit.jupiter.api.Test;

class GripTest {
    @Test
    void aCentreInHandWinsThePointsThatAreNearestToIt() {
        TestStage test = TestStage.with(act("k-means", "k", "3", "starts", "1"));
        test.model.player().jump(1);
        Grip grip = new Grip(test.lane(), test.model);
        assertThat(grip.won()).isEmpty();
        assertThat(grip.next(1)).isTrue();
        Grip.Held held = Objects.requireNonNull(grip.held());
        int[] labels = test.lane().stepProperty().get().labels();
        assertThat(grip.won())
                .as("where it is, those that were assigned to it")
                .isEqualTo(IntStream.range(0, labels.length)
                        .filter(point -> labels[point] == held.cluster())
                        .toArray());
        List<Mark> centres = Marks.centres(test.lane().stepProperty().get());
        double[] other = Marks.at(centres.get(1), test.lane().pointsProperty().get());
        grip.to(other[0], other[1]);
        assertThat(grip.won()).as("two in one place share nothing").isEmpty();
        grip.to(1e6, 1e6);
        assertThat(grip.won()).isEmpty();
        assertThat(test.lane().branches().branches()).hasSize(1);
    }

    @Test
    void nearnessDecidesNothingForGaussians() {
        TestStage test = TestStage.with(act("gaussian-mixture", "k", "3"));
        Grip grip = new Grip(test.lane(), test.model);
        assertThat(grip.next(1)).isTrue();
        assertThat(Arrays.stream(grip.won())).isEmpty();
    }
}
