package org.asterism.session.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.asterism.annotation.Label;
import org.asterism.annotation.outline.Group;
import org.asterism.annotation.outline.Outline;
import org.asterism.annotation.outline.Sketch;
import org.asterism.data.Scatter;
import org.asterism.geometry.Area;
import org.asterism.geometry.Points;
import org.asterism.geometry.Polygon;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TurnTest {
    @ParameterizedTest
    @CsvSource({"NONE, 3, 1", "MIRRORED, -3, 1", "FLIPPED, 3, -1", "QUARTER, -1, 3", "HALF, -3, -1"})
    void placesAreTurnedAboutTheOrigin(Turn turn, double x, double y) {
        assertThat(turn.x(3, 1)).isEqualTo(x);
        assertThat(turn.y(3, 1)).isEqualTo(y);
    }

    @ParameterizedTest
    @EnumSource(Turn.class)
    void aPlaceComesBackToTheSameBits(Turn turn) {
        SplittableRandom random = new SplittableRandom(3);
        for (int i = 0; i < 1000; i++) {
            double x = random.nextDouble(-1e6, 1e-3);
            double y = random.nextDouble() * 1e-9;
            double turnedX = turn.x(x, y);
            double turnedY = turn.y(x, y);
            assertThat(turn.backX(turnedX, turnedY)).isEqualTo(x);
            assertThat(turn.backY(turnedX, turnedY)).isEqualTo(y);
        }
    }

    @ParameterizedTest
    @EnumSource(Turn.class)
    void whatIsInsideAShapeDrawnOnATurnedPlotIsInsideItInTheFile(Turn turn) {
        Scatter plot = plot(5000);
        Scatter turned = turn.turn(plot);
        for (int shape = 0; shape < 50; shape++) {
            Area drawn = new Area(List.of(lasso(shape), lasso(shape + 100)));

            assertThat(inside(turn.back(drawn), plot)).isEqualTo(inside(drawn, turned));
        }
    }

    @ParameterizedTest
    @EnumSource(Turn.class)
    void aSketchComesBackWithItsRowsAndGroups(Turn turn) {
        Outline outline = new Outline(0, Outline.Means.LASSO, new Area(List.of(lasso(1))), new int[] {2, 5});
        Sketch sketch = new Sketch(List.of(Group.of(new Label("A", 2))), List.of(outline));

        Sketch back = turn.back(turn.turn(sketch));

        assertThat(back.groups()).isEqualTo(sketch.groups());
        assertThat(back.outlines().getFirst().rows()).containsExactly(2, 5);
        assertThat(back.outlines().getFirst().area().rings().getFirst().x()).isEqualTo(lasso(1).x());
        assertThat(back.outlines().getFirst().area().rings().getFirst().y()).isEqualTo(lasso(1).y());
    }

    @Test
    void aTurnedPlotKeepsItsRows() {
        Scatter plot = plot(10);

        Scatter turned = Turn.QUARTER.turn(plot);

        assertThat(turned.rows()).isEqualTo(plot.rows());
        assertThat(turned.points().column(1)).isEqualTo(plot.points().column(0));
    }

    private static BitSet inside(Area area, Scatter plot) {
        return area.contained(plot.points().column(0), plot.points().column(1));
    }

    private static Scatter plot(int size) {
        SplittableRandom random = new SplittableRandom(11);
        double[][] places = new double[2][size];
        for (double[] column : places) {
            Arrays.setAll(column, _ -> random.nextDouble(-3, 5));
        }
        return new Scatter(
                List.of("x", "y"),
                Points.of(places),
                IntStream.range(0, size).map(i -> 2 * i).toArray(),
                0);
    }

    private static Polygon lasso(int seed) {
        SplittableRandom random = new SplittableRandom(seed);
        double[][] corners = new double[2][12];
        for (double[] column : corners) {
            Arrays.setAll(column, _ -> random.nextDouble(-6, 6));
        }
        return new Polygon(corners[0], corners[1]);
    }
}
