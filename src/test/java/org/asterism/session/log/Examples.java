package org.asterism.session.log;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.asterism.annotation.Label;
import org.asterism.annotation.outline.Group;
import org.asterism.annotation.outline.Outline;
import org.asterism.annotation.outline.Sketch;
import org.asterism.geometry.Area;
import org.asterism.geometry.Polygon;
import org.asterism.session.plan.Display;
import org.asterism.session.plan.Order;
import org.asterism.session.plan.Plan;
import org.asterism.session.plan.Repeats;
import org.asterism.session.plan.Stimulus;
import org.asterism.session.plan.Trial;
import org.asterism.session.plan.Turn;

/** A small session to test with. */
public final class Examples {
    public static final Stimulus IRIS = stimulus("iris");
    public static final Stimulus MOONS = stimulus("moons");

    private Examples() {}

    public static Plan plan(Stimulus... stimuli) {
        return new Plan(
                "study",
                "A study",
                "Outline the groups you see.",
                List.of(stimuli),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                true,
                Plan.Confidence.NONE,
                Order.FIXED,
                Repeats.NONE,
                true,
                0,
                0,
                Display.STUDY,
                7);
    }

    public static Stimulus stimulus(String id) {
        return new Stimulus(id, id, "plots/" + id + ".csv", "x", "y", "", id, 0.5);
    }

    public static Trial trial(Stimulus stimulus) {
        return new Trial(stimulus.id(), Trial.Kind.PLOT, stimulus, Turn.NONE, "");
    }

    /** A square around some points. */
    public static Outline square(int group, double left, int... rows) {
        Polygon ring =
                new Polygon(new double[] {left, left + 1, left + 1, left}, new double[] {0, 0, 1.0 / 3, 1.0 / 3});
        return new Outline(group, Outline.Means.LASSO, new Area(List.of(ring)), rows);
    }

    /** Squares, each a group of its own with ten points. */
    public static Sketch squares(int count) {
        Sketch sketch = Sketch.EMPTY;
        for (int i = 0; i < count; i++) {
            sketch = sketch.add(Group.of(new Label("Group " + (i + 1), i)))
                    .add(square(i, 2 * i, IntStream.range(10 * i, 10 * i + 10).toArray()));
        }
        return sketch;
    }

    /** An answer to the first time of a plot. */
    public static Answer answer(Stimulus stimulus, String fingerprint, Sketch sketch) {
        return new Answer(
                stimulus.id(),
                stimulus.id(),
                fingerprint,
                sketch,
                4,
                Answer.Verdict.ANSWERED,
                "wie \u201eerwartet\u201c",
                Map.of("clear", "2", "why", "two\nlines"),
                Display.STUDY,
                Instant.parse("2026-05-01T12:00:07.5Z"),
                Duration.ofMillis(7250));
    }

    public static Seat seat(String person, int number, String token, String... continues) {
        return new Seat(new Person(person), number, token, List.of(continues));
    }
}
