package org.asterism.session.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.asterism.annotation.outline.Sketch;
import org.asterism.job.Job;
import org.asterism.session.log.Examples;
import org.asterism.session.log.Recorder;
import org.asterism.session.log.Seat;
import org.asterism.session.plan.Display;
import org.asterism.session.plan.Plan;
import org.asterism.session.plan.PlotFile;
import org.asterism.session.plan.Stimulus;

/** A session in a folder, with two plots of thirty points. */
final class ExampleFolder {
    static final Plan PLAN = Examples.plan(Examples.IRIS, Examples.MOONS);

    private final Path folder;

    private ExampleFolder(Path folder) {
        this.folder = folder;
    }

    static ExampleFolder in(Path folder) throws IOException {
        SessionFolder.create(folder, PLAN);
        ExampleFolder example = new ExampleFolder(folder);
        example.plot(Examples.IRIS, 1);
        example.plot(Examples.MOONS, 2);
        return example;
    }

    /** Writes the table of a plot, other points for another factor. */
    void plot(Stimulus stimulus, double factor) throws IOException {
        Path file = folder.resolve(stimulus.file());
        Files.createDirectories(file.resolveSibling(""));
        Files.writeString(
                file,
                IntStream.range(0, 30)
                        .mapToObj(row -> factor * row + "," + row % 7 + "\n")
                        .collect(Collectors.joining("", "x,y\n", "")));
    }

    /** Somebody answers a plot with some squares. */
    void answer(Seat seat, Stimulus stimulus, Sketch sketch) {
        try (Recorder recorder = Recorder.open(folder, PLAN, seat)) {
            String fingerprint = fingerprint(stimulus);
            recorder.begin(Examples.trial(stimulus), fingerprint, Display.STUDY);
            recorder.answer(Examples.answer(stimulus, fingerprint, sketch));
        }
    }

    String fingerprint(Stimulus stimulus) {
        return PlotFile.read(folder, stimulus, Job.QUIET).fingerprint();
    }

    Path file(Seat seat) {
        return folder.resolve("answers").resolve(seat.person().id() + "." + seat.token() + ".jsonl");
    }
}
