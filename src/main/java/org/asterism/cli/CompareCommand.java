package org.asterism.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.asterism.data.write.CsvWriting;
import org.asterism.job.Job;
import org.asterism.parameter.InvalidInputException;
import org.asterism.report.OutputFile;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code compare}: how far label files agree, wherever the labels come from. */
final class CompareCommand implements Command {
    @Override
    public CommandSpec spec() {
        CommandSpec spec = Options.command("compare", "Compares the labels of the same rows in two files or more.")
                .addPositional(files());
        spec.addOption(Options.text(
                "--column", "<column>", "The column of labels; cluster, label, or the last column if not given."));
        spec.addOption(
                Options.flag("--labels", "Adds each row's labels to --json: of the first file, and matched to it."));
        spec.addOption(Options.output("Writes each row's labels as CSV: of the first file, and matched to it."));
        return spec.addOption(Options.json());
    }

    private static PositionalParamSpec files() {
        return PositionalParamSpec.builder()
                .paramLabel("FILE[:COLUMN]")
                .type(List.class)
                .auxiliaryTypes(String.class)
                .arity("0..*")
                .index("0..*")
                .description("Two tables or more with one label a row; -1 is noise. Rows are the same where the column"
                        + " \"id\" says so, else by their place. Each table may name its column of labels.")
                .build();
    }

    @Override
    public int run(ParseResult given, Console console) {
        List<String> arguments = given.matchedPositionalValue(0, List.of());
        if (arguments.size() < 2) {
            throw new InvalidInputException("compare needs two files with labels or more; "
                    + (arguments.isEmpty() ? "none is" : "only " + arguments.getFirst() + " is") + " given.");
        }
        boolean json = given.hasMatchedOption("--json");
        if (given.hasMatchedOption("--labels") && !json) {
            throw new InvalidInputException("--labels adds to --json; give both, or --output for a CSV file.");
        }
        SharedRows rows = SharedRows.of(read(arguments, given, console));
        rows.differences().forEach(console::note);
        CompareReport report = CompareReport.of(rows);
        MatchedLabels matched = new MatchedLabels(rows);
        if (given.hasMatchedOption("--output")) {
            write(matched, rows, given.matchedOptionValue("--output", Path.of("")));
        }
        if (json) {
            console.json(report.json(given.hasMatchedOption("--labels") ? matched : null));
        } else {
            report.lines().forEach(console::print);
        }
        return 0;
    }

    private static List<LabelFile> read(List<String> arguments, ParseResult given, Console console) {
        String column = given.matchedOptionValue("--column", "");
        List<LabelFile> files = arguments.stream()
                .map(argument -> LabelFile.read(argument, column, console))
                .toList();
        List<String> names =
                files.stream().map(file -> file.path().getFileName().toString()).toList();
        if (new HashSet<>(names).size() == names.size()) {
            return IntStream.range(0, files.size())
                    .mapToObj(i -> files.get(i).called(names.get(i)))
                    .toList();
        }
        return numbered(files);
    }

    /** Files given twice have a number behind their name. */
    private static List<LabelFile> numbered(List<LabelFile> files) {
        Set<String> taken = new HashSet<>();
        List<LabelFile> named = new ArrayList<>();
        for (LabelFile file : files) {
            String name = file.name();
            for (int number = 2; !taken.add(name); number++) {
                name = file.name() + " (" + number + ")";
            }
            named.add(file.called(name));
        }
        return named;
    }

    private static void write(MatchedLabels matched, SharedRows rows, Path output) {
        rows.files().forEach(file -> OutputFile.refuseInput(file.path(), output));
        CsvWriting.write(matched.table(), List.of(), output, Job.QUIET);
    }
}
