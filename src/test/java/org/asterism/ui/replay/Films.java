package org.asterism.ui.replay;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.asterism.annotation.Label;
import org.asterism.annotation.outline.Group;
import org.asterism.annotation.outline.Outline;
import org.asterism.annotation.outline.Sketch;
import org.asterism.data.Scatter;
import org.asterism.geometry.Area;
import org.asterism.geometry.Points;
import org.asterism.geometry.Polygon;
import org.asterism.session.log.Action;
import org.asterism.session.log.Draft;
import org.asterism.session.log.Replay;
import org.asterism.session.plan.Display;
import org.asterism.session.plan.Trial;
import org.asterism.session.plan.Turn;

/** A replay of ten seconds, of a plot that was shown as in a mirror: seen, a tool, two outlines, one taken back. */
final class Films {
    static final Sketch ONE = sketch(1);
    static final Sketch TWO = sketch(2);

    private Films() {}

    static Film film() {
        Display display = Display.STUDY.withSide(400);
        Action begun = new Action.Begun("p.2", Trial.Kind.REPEAT, "p", "", Turn.MIRRORED, display, Draft.EMPTY);
        List<Replay.Moment> moments = List.of(
                moment(0, begun, Sketch.EMPTY),
                moment(1000, new Action.Took("LASSO"), Sketch.EMPTY),
                moment(4000, new Action.Drew(Action.Cause.EDIT, ONE), ONE),
                moment(8000, new Action.Drew(Action.Cause.EDIT, TWO), TWO),
                moment(10000, new Action.Drew(Action.Cause.UNDO, ONE), ONE));
        Scatter plot = new Scatter(
                List.of("x", "y"),
                Points.of(new double[] {0, 1, 2, 10, 11, 12}, new double[] {0, 1, 0, 10, 11, 10}),
                IntStream.range(0, 6).toArray(),
                0);
        return new Film("p01", "Two groups", plot, new Replay("p.2", moments));
    }

    private static Replay.Moment moment(long millis, Action action, Sketch sketch) {
        return new Replay.Moment(Duration.ofMillis(millis), action, sketch, Optional.empty(), "");
    }

    private static Sketch sketch(int groups) {
        Sketch sketch = Sketch.EMPTY;
        for (int group = 0; group < groups; group++) {
            double low = 10 * group - 0.3;
            double high = low + 2.6;
            Polygon ring = new Polygon(new double[] {low, high, high, low}, new double[] {low, low, high, high});
            int[] rows = IntStream.range(3 * group, 3 * group + 3).toArray();
            sketch = sketch.add(Group.of(new Label("Group " + (group + 1), group)))
                    .add(new Outline(group, Outline.Means.LASSO, new Area(List.of(ring)), rows));
        }
        return sketch;
    }
}
