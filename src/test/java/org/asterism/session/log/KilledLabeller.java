package org.asterism.session.log;

import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.asterism.annotation.Label;
import org.asterism.annotation.outline.Group;
import org.asterism.annotation.outline.Outline;
import org.asterism.annotation.outline.Sketch;
import org.asterism.geometry.Bounds;
import org.asterism.session.plan.Display;
import org.asterism.session.plan.Stimulus;

/** Answers plot after plot until it is killed, or as many as it is told, and prints each stroke and each answer once it is told that it is kept. */
final class KilledLabeller {
    static final Seat SEAT = Examples.seat("p01", 0, "abcd");

    private KilledLabeller() {}

    public static void main(String[] arguments) {
        Recorder recorder = Recorder.open(Path.of(arguments[0]), Examples.plan(), SEAT);
        System.out.println("ready");
        int most = arguments.length > 1 ? Integer.parseInt(arguments[1]) : Integer.MAX_VALUE;
        for (int trial = recorder.answers().size(); trial < most; trial++) {
            answer(recorder, trial);
        }
    }

    private static void answer(Recorder recorder, int trial) {
        Stimulus stimulus = Examples.stimulus("plot" + trial);
        Draft draft = recorder.begin(Examples.trial(stimulus), "f", Display.STUDY);
        for (int strokes = draft.sketch().outlines().size(); strokes < strokes(trial); strokes++) {
            recorder.record(new Action.Viewed(new Bounds(0, 0, strokes, 1)));
            recorder.record(new Action.Drew(Action.Cause.EDIT, sketch(trial, strokes + 1)));
            System.out.println("stroke " + trial + " " + (strokes + 1));
        }
        recorder.answer(Examples.answer(stimulus, "f", sketch(trial, strokes(trial))));
        System.out.println("answer " + trial);
    }

    /** How many strokes the answer to a trial has. */
    static int strokes(int trial) {
        return 1 + trial % 5;
    }

    /** What is outlined in a trial after some strokes. */
    static Sketch sketch(int trial, int strokes) {
        SplittableRandom random = new SplittableRandom(trial);
        List<Outline> outlines = IntStream.range(0, strokes)
                .mapToObj(_ -> Examples.square(
                        0,
                        random.nextDouble(),
                        random.ints(150, 0, 5000).sorted().distinct().toArray()))
                .toList();
        return new Sketch(List.of(Group.of(new Label("A", 0))), outlines);
    }
}
