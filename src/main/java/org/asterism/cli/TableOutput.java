package org.asterism.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.asterism.data.Dataset;
import org.asterism.data.write.CsvWriting;
import org.asterism.job.Job;
import org.asterism.parameter.InvalidInputException;
import org.asterism.report.Json;
import org.asterism.report.OutputFile;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** The options of commands whose result is a table: {@code --json}, {@code --csv}, and {@code --output} for either. */
final class TableOutput {
    private static final String CSV = "--csv";
    private static final String JSON = "--json";

    private TableOutput() {}

    static void addTo(CommandSpec spec) {
        spec.addOption(Options.json());
        spec.addOption(Options.flag(CSV, "Prints a CSV table and nothing else."));
        spec.addOption(Options.output(
                "Writes the table to this file instead: JSON if --json is given or the name ends in .json, else CSV."));
    }

    /** @throws InvalidInputException if the options contradict each other; before long work */
    static void check(ParseResult given) {
        if (given.hasMatchedOption(JSON) && given.hasMatchedOption(CSV)) {
            throw new InvalidInputException("--json and --csv exclude each other; give one of them.");
        }
        if (given.hasMatchedOption("--output") && Files.isDirectory(output(given))) {
            throw new InvalidInputException("Cannot write " + output(given) + ": it is a directory.");
        }
    }

    /** Writes the result in the form that was asked for; {@code lines} are for people. */
    static void write(
            ParseResult given,
            Console console,
            Supplier<Object> json,
            Supplier<Dataset> table,
            Supplier<List<String>> lines) {
        if (given.hasMatchedOption("--output")) {
            save(given, console, json, table);
        } else if (given.hasMatchedOption(JSON)) {
            console.json(json.get());
        } else if (given.hasMatchedOption(CSV)) {
            console.print(CsvWriting.text(table.get()).stripTrailing());
        } else {
            lines.get().forEach(console::print);
        }
    }

    private static void save(ParseResult given, Console console, Supplier<Object> json, Supplier<Dataset> table) {
        Path output = output(given);
        boolean byName = !given.hasMatchedOption(CSV) && output.toString().endsWith(".json");
        if (byName || given.hasMatchedOption(JSON)) {
            OutputFile.write(output, file -> Files.writeString(file, Json.text(json.get()) + "\n"));
        } else {
            CsvWriting.write(table.get(), List.of(), output, Job.QUIET);
        }
        console.print("Wrote " + output + ".");
    }

    private static Path output(ParseResult given) {
        return given.matchedOptionValue("--output", Path.of(""));
    }
}
