package org.asterism.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.asterism.data.Dataset;
import org.asterism.data.Scatter;
import org.asterism.job.Job;
import org.asterism.parameter.InvalidInputException;
import org.asterism.perception.calibrate.Calibration;
import org.asterism.perception.calibrate.ClustMe;
import org.asterism.perception.calibrate.FittedModel;
import org.asterism.perception.calibrate.Judgements;
import org.asterism.perception.calibrate.Panel;
import org.asterism.workspace.codec.ModelFile;
import org.asterism.workspace.state.StateDirectory;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/**
 * {@code calibrate}: fits a model of who sees two components as one group to the judgements of people.
 *
 * <p>What is left out of the judgements is named on the error stream.
 */
final class CalibrateCommand implements Command {
    private static final String JUDGEMENTS = "--judgements";
    private static final String PEOPLE = "--people";
    private static final String COLUMNS = "--columns";
    private static final int NOTED = 20;
    private static final long SEED = 1;

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Options.command(
                "calibrate", "Fits the model behind the ambiguity score to the judgements of your own people.");
        spec.addOption(files(
                JUDGEMENTS,
                "<dir|table>",
                "A table with a column probSingle, the share of people who saw one group, and a column of the files of the"
                        + " plots; or the folder that holds it. May be given again."));
        spec.addOption(
                files(PEOPLE, "<file>", "A table of points with one column of labels a person. May be given again."));
        spec.addOption(Options.text(COLUMNS, "<a,b,...>", "The columns of labels in the tables of --people."));
        TableInput.addAxes(spec);
        spec.addOption(
                Options.text("--name", "<name>", "What the model is called; saves it for --model and the window."));
        spec.addOption(Options.output("Writes the model to this file."));
        return spec.addOption(Options.json());
    }

    @Override
    public int run(ParseResult given, Console console) {
        List<Path> judged = given.matchedOptionValue(JUDGEMENTS, List.of());
        List<Path> labelled = given.matchedOptionValue(PEOPLE, List.of());
        requireSource(judged, labelled, given);
        Judgements judgements = Judgements.NONE;
        for (Path place : judged) {
            judgements = judgements.and(ClustMe.read(place, Job.QUIET));
        }
        for (Path file : labelled) {
            judgements = judgements.and(people(file, given, console));
        }
        note(judgements.notes(), console);
        Calibration calibration = Calibration.of(judgements, SEED, Job.QUIET);
        report(calibration, given, console);
        keep(calibration, source(judged, labelled), given, console);
        return 0;
    }

    private static Judgements people(Path file, ParseResult given, Console console) {
        Dataset dataset = TableInput.read(file, console);
        Scatter scatter = TableInput.plane(file, dataset, given, console);
        List<int[]> people = new ArrayList<>();
        for (String column : given.matchedOptionValue(COLUMNS, "").split(",", -1)) {
            int[] labels = LabelColumn.of(dataset, column.strip());
            people.add(Arrays.stream(scatter.rows()).map(row -> labels[row]).toArray());
        }
        return Panel.ask(file.toString(), scatter.points(), people, Job.QUIET);
    }

    private static void report(Calibration calibration, ParseResult given, Console console) {
        CalibrationReport report = new CalibrationReport(calibration);
        if (given.hasMatchedOption("--json")) {
            console.json(report.json());
        } else {
            report.lines().forEach(console::print);
        }
    }

    private static void keep(Calibration calibration, String source, ParseResult given, Console console) {
        boolean named = given.hasMatchedOption("--name");
        boolean file = given.hasMatchedOption("--output");
        if (!named && !file) {
            return;
        }
        LocalDate today = LocalDate.now(ZoneId.systemDefault());
        String name = given.matchedOptionValue("--name", "Calibrated " + today);
        FittedModel model = calibration.model(name, today, source);
        if (file) {
            ModelFile.write(given.matchedOptionValue("--output", Path.of("")), model);
        } else {
            StateDirectory.standard().models().save(model);
        }
        if (!calibration.better()) {
            console.note("The model was kept, but the built-in one predicts these people better.");
        }
    }

    private static void requireSource(List<Path> judged, List<Path> labelled, ParseResult given) {
        if (judged.isEmpty() && labelled.isEmpty()) {
            throw new InvalidInputException(
                    "There is nothing to learn from; give --judgements, or --people and --columns.");
        }
        if (!labelled.isEmpty() && !given.hasMatchedOption(COLUMNS)) {
            throw new InvalidInputException(
                    "--people needs --columns, the columns that hold the labels of each person.");
        }
    }

    private static void note(List<String> notes, Console console) {
        notes.stream().limit(NOTED).forEach(console::note);
        if (notes.size() > NOTED) {
            console.note("and " + (notes.size() - NOTED) + " more.");
        }
    }

    private static String source(List<Path> judged, List<Path> labelled) {
        return Stream.concat(judged.stream(), labelled.stream())
                .map(path -> String.valueOf(path.getFileName()))
                .collect(Collectors.joining(", "));
    }

    private static OptionSpec files(String name, String label, String help) {
        return OptionSpec.builder(name)
                .paramLabel(label)
                .type(List.class)
                .auxiliaryTypes(Path.class)
                .arity("1")
                .description(help)
                .build();
    }
}
