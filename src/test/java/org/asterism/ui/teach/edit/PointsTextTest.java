package org.asterism.ui.teach.edit;

import static org.assertj.core.api.Assertions.assertThat;

import org.asterism.lesson.Source;
import org.junit.jupiter.api.Test;

class PointsTextTest {
    @Test
    void pointsAreLinesAndComeBack() {
        Source.Drawn drawn = PointsText.points("0.5 1.25 a\n\n 3;4;b \n");
        assertThat(drawn.x()).containsExactly(0.5, 3);
        assertThat(drawn.y()).containsExactly(1.25, 4);
        assertThat(drawn.groups()).containsExactly("a", "b");
        assertThat(PointsText.of(drawn)).isEqualTo("0.5 1.25 a\n3 4 b");
    }

    @Test
    void whatIsNoNumberIsSaidByTheProblems() {
        assertThat(PointsText.points("1 x").y()).containsExactly(Double.NaN);
        assertThat(PointsText.points("1").y()).containsExactly(Double.NaN);
        assertThat(PointsText.points("").x()).isEmpty();
    }
}
