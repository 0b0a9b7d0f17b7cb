package org.asterism.cli;

import java.nio.file.Path;
import java.util.Arrays;
import org.asterism.cluster.Traceable;
import org.asterism.data.Dataset;
import org.asterism.data.Scatter;
import org.asterism.geometry.Points;
import org.asterism.job.Job;
import org.asterism.lesson.play.Recording;
import org.asterism.parameter.InvalidInputException;
import org.asterism.report.animation.Film;
import org.asterism.report.animation.FilmFormat;
import org.asterism.report.animation.Watched;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code frames}: writes the steps of a run as a moving picture, or as a folder of pictures. */
final class FramesCommand implements Command {
    private final PlotRenderer renderer;

    FramesCommand(PlotRenderer renderer) {
        this.renderer = renderer;
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Options.command(
                        "frames",
                        "Draws the steps of a run, with what each looks at: as an animated GIF or PNG, or as numbered"
                                + " pictures in a folder.")
                .addPositional(Options.file());
        TableInput.addAxes(spec);
        spec.addOption(Options.text(
                "--truth", "<column>", "The column with the known groups; a merge across them is an event."));
        spec.addOption(Options.output("What to write: a name that ends in .gif or .apng, or else a folder, in which"
                + " no file is replaced."));
        FilmOptions.addTo(spec);
        Selected.addTo(spec);
        Options.examples(
                spec,
                "asterism frames moons.csv --algorithm k-means --k 2 --output moons.gif",
                "asterism frames moons.csv --algorithm dbscan --epsilon 0.2 --events --code --output steps");
        return spec;
    }

    @Override
    public int run(ParseResult given, Console console) {
        Path file = Options.path(given);
        Path output = Options.output(given, file, "a file that ends in .gif or .apng, or a folder");
        FilmOptions options = FilmOptions.of(given);
        Watched watched = watched(file, algorithm(Selected.of(given, console)), given, console);
        Film film = options.film(watched);
        Progress progress = new Progress(film.steps().length, "steps", console);
        int[] written = {0};
        renderer.painting(painter -> written[0] = film.write(FilmFormat.of(output), output, painter, progress));
        console.print("Wrote " + output + ": " + written[0] + " of "
                + watched.recording().steps().size() + " steps.");
        return 0;
    }

    private static Watched watched(Path file, Traceable algorithm, ParseResult given, Console console) {
        Dataset dataset = TableInput.read(file, console);
        int[] truth = Truth.of(dataset, given.matchedOptionValue("--truth", ""));
        Scatter scatter = TableInput.plane(file, dataset, given, console);
        Points points =
                given.hasMatchedOption("--standardize") ? scatter.points().standardized() : scatter.points();
        int[] groups = truth.length == 0
                ? null
                : Arrays.stream(scatter.rows()).map(row -> truth[row]).toArray();
        Recording recording = Recording.of(algorithm, points, Job.QUIET);
        if (recording.stride() > 1) {
            console.note("The run has more steps than are kept; one of " + recording.stride() + " is shown.");
        }
        return Watched.of(
                recording, groups, scatter.columns().get(0), scatter.columns().get(1), Job.QUIET);
    }

    private static Traceable algorithm(Selected selected) {
        if (selected.algorithm() instanceof Traceable traceable) {
            return traceable;
        }
        throw new InvalidInputException(selected.schema().id() + " cannot be watched step by step.");
    }
}
