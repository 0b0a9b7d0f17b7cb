package org.asterism.annotation.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.asterism.annotation.Label;
import org.asterism.cluster.Clustering;
import org.asterism.geometry.Area;
import org.junit.jupiter.api.Test;

class SketchTest {
    private static final Sketch TWO =
            new Sketch(List.of(Group.of(new Label("A", 0)), Group.of(new Label("B", 1))), List.of());

    @Test
    void pointsInTheSameGroupsHaveTheSameLabelNumberedAsTheyOccur() {
        Sketch sketch = TWO.add(of(1, 0, 1, 2)).add(of(0, 2, 3, 4)).add(of(0, 4, 5));
        assertThat(sketch.partition(8)).containsExactly(0, 0, 1, 2, 2, 2, 3, 3);
    }

    @Test
    void pointsOfNoiseAloneAreNoise() {
        Sketch sketch = TWO.add(of(Clustering.NOISE, 0, 1, 2)).add(of(0, 2, 3));
        assertThat(sketch.partition(5)).containsExactly(Clustering.NOISE, Clustering.NOISE, 0, 0, 1);
    }

    @Test
    void nothingOutlinedIsOneLabel() {
        assertThat(Sketch.EMPTY.partition(3)).containsExactly(0, 0, 0);
    }

    private static Outline of(int group, int... rows) {
        return new Outline(group, Outline.Means.POINTS, Area.EMPTY, rows);
    }
}
