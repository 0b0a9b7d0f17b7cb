package org.asterism.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.asterism.cluster.Clustering;
import org.asterism.data.Dataset;
import org.asterism.data.NumberColumn;
import org.asterism.data.Scatter;
import org.asterism.data.write.CsvWriting;
import org.asterism.job.Job;
import org.asterism.parameter.InvalidInputException;
import org.asterism.report.OutputFile;
import org.asterism.workspace.Recipe;
import org.asterism.workspace.Run;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code cluster}: runs one algorithm on one table. */
final class ClusterCommand implements Command {
    @Override
    public CommandSpec spec() {
        CommandSpec spec =
                Options.command("cluster", "Clusters the rows of a table.").addPositional(Options.file());
        TableInput.addColumns(spec);
        spec.addOption(Options.text("--truth", "<column>", "The column with the known groups, to compare with."));
        spec.addOption(Options.output("Writes all rows and columns and the column \"cluster\" (-1 is noise) as CSV."));
        spec.addOption(Options.json());
        Selected.addWithSample(spec);
        return spec;
    }

    @Override
    public int run(ParseResult given, Console console) {
        Path file = given.matchedPositionalValue(0, Path.of(""));
        Selected selected = Selected.of(given, console);
        if (given.hasMatchedOption("--output")) {
            OutputFile.refuseInput(file, output(given));
        }
        Dataset dataset = TableInput.read(file, console);
        int[] truth = Truth.of(dataset, given.matchedOptionValue("--truth", ""));
        Scatter scatter = TableInput.mixed(file, dataset, given, console);
        Recipe recipe = selected.recipe(scatter.columns(), given);
        Run run = recipe.run(dataset, null, Job.QUIET);
        if (given.hasMatchedOption("--output")) {
            write(dataset, run, output(given));
        }
        print(ClusterReport.of(run, recipe.space(dataset), truth), given, console);
        return 0;
    }

    private static void write(Dataset dataset, Run run, Path output) {
        double[] cells = Arrays.stream(run.labels())
                .mapToDouble(label -> label == Clustering.UNLABELLED ? Double.NaN : label)
                .toArray();
        if (Files.isDirectory(output)) {
            throw new InvalidInputException("Cannot write " + output + ": it is a directory.");
        }
        CsvWriting.write(dataset, List.of(new NumberColumn("cluster", cells)), output, Job.QUIET);
    }

    private static Path output(ParseResult given) {
        return given.matchedOptionValue("--output", Path.of(""));
    }

    private static void print(ClusterReport report, ParseResult given, Console console) {
        if (given.hasMatchedOption("--json")) {
            console.json(report.json());
            return;
        }
        report.lines().forEach(console::print);
        if (given.hasMatchedOption("--output")) {
            console.print("Wrote " + output(given) + ".");
        }
    }
}
