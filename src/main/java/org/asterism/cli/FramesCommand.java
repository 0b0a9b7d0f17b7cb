package org.asterism.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.asterism.cluster.Traceable;
import org.asterism.data.Dataset;
import org.asterism.data.Scatter;
import org.asterism.geometry.Points;
import org.asterism.job.Job;
import org.asterism.lesson.play.Recording;
import org.asterism.parameter.InvalidInputException;
import org.asterism.report.OutputFile;
import org.asterism.report.PlotTheme;
import org.asterism.report.animation.Film;
import org.asterism.report.animation.FilmFormat;
import org.asterism.report.animation.StepChoice;
import org.asterism.report.animation.StepLook;
import org.asterism.report.animation.Watched;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** {@code frames}: writes the steps of a run as a moving picture, or as a folder of pictures. */
final class FramesCommand implements Command {
    private final PlotRenderer renderer;

    /** The colours of the pictures. */
    enum Theme {
        LIGHT,
        DARK;

        private PlotTheme colors() {
            return this == LIGHT ? PlotTheme.LIGHT : PlotTheme.DARK;
        }
    }

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
        addSteps(spec);
        addLook(spec);
        Selected.addTo(spec);
        return spec;
    }

    private static void addSteps(CommandSpec spec) {
        spec.addOption(number("--from", "<step>", "The first step shown (default 0, the start)."));
        spec.addOption(number("--to", "<step>", "The last step shown (default the end)."));
        spec.addOption(number("--every", "<n>", "Shows every n-th step (default 1), and always the last."));
        spec.addOption(Options.flag(
                "--events", "Shows only the start, the end and where something happens for the first time or most."));
        spec.addOption(number("--delay", "<ms>", "How long a step is shown, 20 to 60000 milliseconds (default 700)."));
    }

    private static void addLook(CommandSpec spec) {
        spec.addOption(Options.whole("--width", StepLook.INITIAL.width(), "The width of the pictures (default 800)."));
        spec.addOption(
                Options.whole("--height", StepLook.INITIAL.height(), "The height of the pictures (default 640)."));
        spec.addOption(Options.number("--scale", 1, "How many pixels a file has for each of these (default 1)."));
        spec.addOption(Options.number("--text-size", 1, "How large text is, 0.5 to 3 (default 1)."));
        spec.addOption(Options.choice("--theme", Theme.class, "The colours (default light)."));
        spec.addOption(Options.text(
                "--without",
                "<parts>",
                "What to leave out: title, marks, sentence, counter, curve, with commas between them."));
    }

    private static OptionSpec number(String name, String label, String help) {
        return OptionSpec.builder(name)
                .paramLabel(label)
                .type(int.class)
                .description(help)
                .build();
    }

    @Override
    public int run(ParseResult given, Console console) {
        Path file = given.matchedPositionalValue(0, Path.of(""));
        Path output = given.matchedOptionValue("--output", Path.of(""));
        if (output.toString().isEmpty()) {
            throw new InvalidInputException(
                    "--output is missing; name a file that ends in .gif or .apng, or a folder.");
        }
        OutputFile.refuseInput(file, output);
        StepChoice choice = choice(given);
        StepLook look = look(given);
        Traceable algorithm = algorithm(Selected.of(given, console));
        Watched watched = watched(file, algorithm, given, console);
        double scale = given.matchedOptionValue("--scale", 1.0);
        Film film = new Film(watched, choice, look, scale, given.matchedOptionValue("--delay", 700));
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

    private static StepChoice choice(ParseResult given) {
        boolean events = given.hasMatchedOption("--events");
        if (events && given.hasMatchedOption("--every")) {
            throw new InvalidInputException("--events and --every exclude each other; give one of them.");
        }
        return new StepChoice(
                given.matchedOptionValue("--from", 0),
                given.matchedOptionValue("--to", StepChoice.END),
                given.matchedOptionValue("--every", 1),
                events);
    }

    private static StepLook look(ParseResult given) {
        double type = given.matchedOptionValue("--text-size", 1.0);
        if (!(type >= 0.5 && type <= 3)) {
            throw new InvalidInputException("--text-size must be from 0.5 to 3, but is " + type + ".");
        }
        return new StepLook(
                Options.chosen(given, "--theme", Theme.LIGHT).colors().withType(type),
                given.matchedOptionValue("--width", StepLook.INITIAL.width()),
                given.matchedOptionValue("--height", StepLook.INITIAL.height()),
                parts(given.matchedOptionValue("--without", "")));
    }

    private static Set<StepLook.Part> parts(String without) {
        Set<StepLook.Part> parts = EnumSet.allOf(StepLook.Part.class);
        for (String name : without.isEmpty() ? new String[0] : without.split(",", -1)) {
            boolean known =
                    parts.removeIf(part -> part.name().equals(name.strip().toUpperCase(Locale.ROOT)));
            if (!known) {
                throw new InvalidInputException("--without takes title, marks, sentence, counter and curve, each once,"
                        + " but not \"" + name.strip() + "\".");
            }
        }
        return parts;
    }
}
