package org.asterism.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.asterism.cluster.Clusterer;
import org.asterism.data.Dataset;
import org.asterism.data.Scatter;
import org.asterism.job.Job;
import org.asterism.parameter.Declaration;
import org.asterism.parameter.InvalidInputException;
import org.asterism.parameter.Schema;
import org.asterism.quality.Labelled;
import org.asterism.quality.Measure;
import org.asterism.quality.Space;
import org.asterism.report.OutputFile;
import org.asterism.tuning.sweep.Indices;
import org.asterism.tuning.sweep.Outcome;
import org.asterism.tuning.sweep.Range;
import org.asterism.tuning.sweep.Sweep;
import org.asterism.workspace.Recipe;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code sweep}: one algorithm with one or two of its parameters over a range. */
final class SweepCommand implements Command {
    private static final String AUTO = "auto";
    private static final String NONE = "none";

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Options.command(
                        "sweep",
                        "Clusters a table with one or two parameters over a range: give any option of the algorithm a range"
                                + " such as 2..30, 0.1..2:0.1 (in steps), 0.1..2/20 (so many values), 1,2,5, or auto.")
                .addPositional(Options.file());
        TableInput.addColumns(spec);
        spec.addOption(Options.text(
                "--measures", "<a,b,...>", "Which indices are measured, or none (default all that are quick)."));
        spec.addOption(Options.flag("--labels", "Adds the label of every row: -1 is noise."));
        TableOutput.addTo(spec);
        Selected.addTo(spec);
        return spec;
    }

    @Override
    public int run(ParseResult given, Console console) {
        Path file = given.matchedPositionalValue(0, Path.of(""));
        TableOutput.check(given);
        if (given.hasMatchedOption("--output")) {
            OutputFile.refuseInput(file, given.matchedOptionValue("--output", Path.of("")));
        }
        Map<String, String> ranges = new LinkedHashMap<>();
        Selected selected = Selected.sweeping(given, SweepCommand::isSwept, ranges, console);
        Dataset dataset = TableInput.read(file, console);
        Scatter scatter = TableInput.mixed(file, dataset, given, console);
        Recipe recipe = selected.recipe(scatter.columns(), given);
        Space space = recipe.space(dataset);
        Sweep sweep = sweep(selected, ranges, space);
        List<Measure<Labelled>> measures = measures(given, space);
        SweepLines lines = new SweepLines(sweep, measures);
        List<Outcome> outcomes =
                streams(given) ? streamed(sweep, space, lines, console) : outcomes(sweep, space, measures, _ -> {});
        int[] rows = given.hasMatchedOption("--labels") ? scatter.rows() : new int[0];
        SweepReport report = new SweepReport(sweep, measures, outcomes, rows, dataset.rows());
        TableOutput.write(given, console, report::json, report::table, List::of);
        return 0;
    }

    /** Whether rows are for people, who get each as soon as it is there. */
    private static boolean streams(ParseResult given) {
        return !given.hasMatchedOption("--json") && !given.hasMatchedOption("--csv");
    }

    private static List<Outcome> streamed(Sweep sweep, Space space, SweepLines lines, Console console) {
        console.print(lines.header());
        List<Outcome> outcomes =
                outcomes(sweep, space, lines.measures(), outcome -> console.print(lines.line(outcome)));
        lines.marks(outcomes).forEach(console::print);
        return outcomes;
    }

    private static List<Outcome> outcomes(
            Sweep sweep, Space space, List<Measure<Labelled>> measures, Consumer<Outcome> found) {
        List<Outcome> outcomes = new ArrayList<>();
        sweep.runInTurn(space, measures, found.andThen(outcomes::add), Job.QUIET);
        return outcomes;
    }

    /** @throws InvalidInputException if there is no measure of a name; the message lists those that there are */
    private static List<Measure<Labelled>> measures(ParseResult given, Space space) {
        List<Measure<Labelled>> all = Indices.of(space.distance().metric());
        String list = given.matchedOptionValue("--measures", "");
        if (list.isEmpty() || list.equals(NONE)) {
            return list.isEmpty() ? all : List.of();
        }
        List<String> known = all.stream().map(Measure::id).toList();
        List<Measure<Labelled>> chosen = new ArrayList<>();
        for (String name : list.split(",", -1)) {
            int at = known.indexOf(name.strip());
            if (at < 0) {
                throw new InvalidInputException(
                        "A sweep has no measure \"" + name.strip() + "\"; it has " + String.join(", ", known) + ".");
            }
            chosen.add(all.get(at));
        }
        return chosen;
    }

    private static boolean isSwept(String text) {
        return text.equals(AUTO) || Range.isRange(text);
    }

    private static Sweep sweep(Selected selected, Map<String, String> ranges, Space space) {
        Schema<Clusterer> schema = selected.schema();
        ranges.replaceAll((option, text) -> text.equals(AUTO) ? suggested(schema.declaration(option), space) : text);
        return Sweep.of(selected.algorithm(), ranges);
    }

    private static String suggested(Declaration parameter, Space space) {
        return String.join(
                ",",
                Range.suggested(parameter, space).values().stream()
                        .map(Declaration::text)
                        .toList());
    }
}
