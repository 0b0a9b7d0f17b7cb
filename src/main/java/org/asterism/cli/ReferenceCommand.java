package org.asterism.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import org.asterism.job.Job;
import org.asterism.parameter.InvalidInputException;
import org.asterism.parameter.Schema;
import org.asterism.perception.Clams;
import org.asterism.perception.reference.RatedPlots;
import org.asterism.perception.reference.Reference;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/**
 * {@code reference}: our scores of a study's plots beside the published ones and what people said.
 *
 * <p>A plot that cannot be read is named on the error stream, the others are still done, and the exit code is 2.
 */
final class ReferenceCommand implements Command {
    private static final Schema<Clams> SCHEMA = Schema.of(Clams.class);
    private static final SchemaOptions<Clams> OPTIONS = SchemaOptions.without(SCHEMA, "coordinates");

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Options.command(
                        "reference", "Compares ambiguity scores with published ones and with the ratings of people.")
                .addPositional(Options.path("DIR", "A folder with published.csv and the plots that it names."));
        spec.addOption(Options.flag(
                "--displayed",
                "Scores the plots as they stand on screen; otherwise raw coordinates, as the published scores did."));
        OPTIONS.addTo(spec);
        TableOutput.addTo(spec);
        return spec;
    }

    @Override
    public int run(ParseResult given, Console console) {
        TableOutput.check(given);
        Path folder = Options.path(given);
        if (!Files.isDirectory(folder)) {
            throw new InvalidInputException(folder + " is no folder; give the one that holds published.csv.");
        }
        Clams clams = OPTIONS.create(SCHEMA, given, console);
        RatedPlots read = RatedPlots.read(folder, Job.QUIET);
        read.problems().forEach(console::note);
        ReferenceReport report = new ReferenceReport(Reference.measure(
                read.plots(), given.hasMatchedOption("--displayed") ? clams : clams.raw(), Job.QUIET));
        TableOutput.write(given, console, report::json, report::table, report::lines);
        return read.problems().isEmpty() ? 0 : Commands.BAD_INPUT;
    }
}
