package org.asterism.ui.teach.play;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Where things are on the timeline. */
class TimeAxisTest {
    private final TimeAxis axis = new TimeAxis(424, 96, 40);

    @Test
    void aPlaceIsThePositionThatIsDrawnThere() {
        for (int position = 0; position <= 40; position++) {
            assertThat(axis.position(axis.x(position))).isEqualTo(position);
        }
        assertThat(axis.position(-50)).isZero();
        assertThat(axis.position(5000)).isEqualTo(40);
        assertThat(new TimeAxis(424, 96, 0).position(200)).isZero();
    }

    @Test
    void curvesOfOneObjectiveShareAScaleAndOthersHaveTheirOwn() {
        Curve first = new Curve("error", new double[] {Double.NaN, 4, 2});
        Curve second = new Curve("error", new double[] {6, 5});
        Curve other = new Curve("likelihood", new double[] {-3, -1});
        Curves curves = Curves.of(List.of(first, second, other));
        assertThat(curves.share(0, 4)).isCloseTo(0.5, within(1e-12));
        assertThat(curves.share(1, 6)).isZero();
        assertThat(curves.share(2, -3)).isEqualTo(1);
        assertThat(curves.at(0, 0)).isNaN();
        assertThat(curves.at(1, 7)).isNaN();
        assertThat(curves.drawn(3)).isFalse();
        assertThat(axis.y(0)).isLessThan(axis.y(1));
        assertThat(axis.y(1)).isLessThan(axis.track());
    }

    @Test
    void aFlatCurveRunsInTheMiddle() {
        Curves flat = Curves.of(List.of(new Curve("error", new double[] {2, 2})));
        assertThat(flat.share(0, 2)).isEqualTo(0.5);
    }
}
