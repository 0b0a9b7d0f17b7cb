package org.asterism.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.asterism.annotation.Label;
import org.asterism.annotation.outline.Group;
import org.asterism.annotation.outline.Outline;
import org.asterism.annotation.outline.Sketch;
import org.asterism.geometry.Area;
import org.asterism.geometry.Polygon;
import org.asterism.job.Job;
import org.asterism.session.folder.SessionFolder;
import org.asterism.session.log.Action;
import org.asterism.session.log.Answer;
import org.asterism.session.log.Person;
import org.asterism.session.log.Recorder;
import org.asterism.session.log.Seat;
import org.asterism.session.plan.Display;
import org.asterism.session.plan.Order;
import org.asterism.session.plan.Plan;
import org.asterism.session.plan.PlotFile;
import org.asterism.session.plan.Repeats;
import org.asterism.session.plan.Stimulus;
import org.asterism.session.plan.Trial;
import org.asterism.session.plan.Turn;

/**
 * A large session: everybody outlined five groups of points in each plot, stroke by stroke. The points of a group are
 * scattered over the rows of the table, the costliest case.
 */
final class SessionData {
    private static final int GROUPS = 5;
    private static final int VERTICES = 120;

    private final Path folder;
    private final Plan plan;
    private final int points;

    private SessionData(Path folder, int plots, int points) {
        this.folder = folder;
        this.points = points;
        plan = plan(IntStream.range(0, plots)
                .mapToObj(i -> new Stimulus("plot" + i, "Plot " + i, "plots/plot" + i + ".csv", "x", "y", "", "", 0))
                .toList());
    }

    /** Writes it; one person answers, and the others are copies. */
    static SessionData write(Path folder, int people, int plots, int points) throws IOException {
        SessionData data = new SessionData(folder, plots, points);
        SessionFolder.create(folder, data.plan);
        Files.createDirectories(folder.resolve("plots"));
        for (Stimulus stimulus : data.plan.stimuli()) {
            data.table(stimulus);
        }
        data.answer(0, data.plan.stimuli());
        String first = Files.readString(data.file(0));
        for (int person = 1; person < people; person++) {
            String header = "\"person\":\"" + seat(person).person().id() + "\",\"number\":" + person;
            Files.writeString(data.file(person), first.replaceFirst("\"person\":\"p000\",\"number\":0", header));
        }
        return data;
    }

    /** One more answer of somebody. */
    void answerAgain(int person) {
        answer(person, plan.stimuli().subList(0, 1));
    }

    private void answer(int person, List<Stimulus> stimuli) {
        Sketch whole = sketch();
        try (Recorder recorder = Recorder.open(folder, plan, seat(person))) {
            for (Stimulus stimulus : stimuli) {
                String fingerprint = PlotFile.read(folder, stimulus, Job.QUIET).fingerprint();
                recorder.begin(trial(stimulus), fingerprint, Display.STUDY);
                for (int strokes = 1; strokes <= GROUPS; strokes++) {
                    Sketch drawn = new Sketch(whole.groups(), whole.outlines().subList(0, strokes));
                    recorder.record(new Action.Drew(Action.Cause.EDIT, drawn));
                }
                recorder.answer(answer(stimulus, fingerprint, whole));
            }
        }
    }

    private static Trial trial(Stimulus stimulus) {
        return new Trial(stimulus.id(), Trial.Kind.PLOT, stimulus, Turn.NONE, "");
    }

    private static Answer answer(Stimulus stimulus, String fingerprint, Sketch sketch) {
        return new Answer(
                stimulus.id(),
                stimulus.id(),
                fingerprint,
                sketch,
                0,
                Answer.Verdict.ANSWERED,
                "",
                Map.of(),
                Display.STUDY,
                Instant.now(),
                Duration.ofSeconds(20));
    }

    private Sketch sketch() {
        SplittableRandom random = new SplittableRandom(3);
        int[] group = random.ints(points, 0, GROUPS).toArray();
        Sketch sketch = Sketch.EMPTY;
        for (int i = 0; i < GROUPS; i++) {
            int chosen = i;
            int[] rows = IntStream.range(0, points)
                    .filter(row -> group[row] == chosen)
                    .toArray();
            double[] x = random.doubles(VERTICES).toArray();
            double[] y = random.doubles(VERTICES).toArray();
            sketch = sketch.add(Group.of(new Label("Group " + i, i)))
                    .add(new Outline(i, Outline.Means.LASSO, new Area(List.of(new Polygon(x, y))), rows));
        }
        return sketch;
    }

    private void table(Stimulus stimulus) throws IOException {
        SplittableRandom random = new SplittableRandom(stimulus.id().hashCode());
        Files.writeString(
                folder.resolve(stimulus.file()),
                IntStream.range(0, points)
                        .mapToObj(_ -> random.nextDouble() + "," + random.nextDouble() + "\n")
                        .collect(Collectors.joining("", "x,y\n", "")));
    }

    private Path file(int person) {
        return folder.resolve("answers").resolve(seat(person).person().id() + ".bench.jsonl");
    }

    private static Seat seat(int person) {
        return new Seat(new Person(String.format("p%03d", person)), person, "bench", List.of());
    }

    private static Plan plan(List<Stimulus> stimuli) {
        return new Plan(
                "bench",
                "A large session",
                "",
                stimuli,
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
                1);
    }
}
