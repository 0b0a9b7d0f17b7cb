package org.asterism.session.result;

import static org.assertj.core.api.Assertions.assertThat;

import org.asterism.annotation.Label;
import org.asterism.annotation.outline.Group;
import org.asterism.annotation.outline.Sketch;
import org.asterism.cluster.Clustering;
import org.asterism.session.log.Examples;
import org.junit.jupiter.api.Test;

class SightTest {
    @Test
    void whatIsOutlinedCountsAndNotWhatIsLeftOutside() {
        Sketch sketch = Examples.squares(2)
                .add(Group.of(new Label("Never used", 2)))
                .add(Examples.square(Clustering.NOISE, 9, 25));
        Sight sight = Sight.of("p01", Examples.answer(Examples.IRIS, "f1", sketch), 30);
        assertThat(sight.groups()).isEqualTo(2);
    }

    @Test
    void groupsThatShareSomePointsAreStillTwo() {
        Sketch sketch = Examples.squares(2).add(Examples.square(0, 0, 15));
        Sight sight = Sight.of("p01", Examples.answer(Examples.IRIS, "f1", sketch), 20);
        assertThat(sight.groups()).isEqualTo(2);
    }
}
