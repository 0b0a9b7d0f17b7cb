package org.asterism.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.asterism.data.Column;
import org.asterism.data.ColumnList;
import org.asterism.data.Dataset;
import org.asterism.data.Scatter;
import org.asterism.data.ValueColumn;
import org.asterism.data.read.BadCell;
import org.asterism.data.read.DatasetReader;
import org.asterism.data.read.Reading;
import org.asterism.job.Job;
import org.asterism.parameter.InvalidInputException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Reads a table and the columns that the options choose. */
final class TableInput {
    private TableInput() {}

    /** Adds {@code --x} and {@code --y}. */
    static void addAxes(CommandSpec spec) {
        spec.addOption(Options.text("--x", "<column>", "The column of x; the first column of numbers if not given."));
        spec.addOption(Options.text("--y", "<column>", "The column of y; the second column of numbers if not given."));
    }

    /** Adds {@code --columns} beside {@code --x} and {@code --y}. */
    static void addColumns(CommandSpec spec) {
        spec.addOption(Options.text(
                "--columns",
                "<a,b,...>",
                "The columns to cluster on, in place of --x and --y; any number; names with commas stand in"
                        + " double quotes. \"numbers\" stands for all columns of numbers, \"all\" for all columns (words need"
                        + " --metric gower)."));
        addAxes(spec);
    }

    /** Reads a file; what could not be read in it is noted. */
    static Dataset read(Path file, Console console) {
        return noted(file, DatasetReader.read(file, Job.QUIET), console);
    }

    /** What was read of a file; what could not be read in it is noted. */
    static Dataset noted(Path file, Reading reading, Console console) {
        reading.notes().forEach(console::note);
        if (reading.problemCount() > 0) {
            console.note(problems(file, reading));
        }
        return reading.dataset();
    }

    /** The points of the chosen columns; says which were taken where none were chosen, and how many rows are kept out. */
    static Scatter scatter(Path file, Dataset dataset, ParseResult given, Console console) {
        return complete(file, dataset, Scatter.of(dataset, columns(file, dataset, given, console)), console);
    }

    /** As {@link #scatter}, but words may be among the columns. */
    static Scatter mixed(Path file, Dataset dataset, ParseResult given, Console console) {
        return complete(file, dataset, Scatter.mixed(dataset, columns(file, dataset, given, console)), console);
    }

    /** As {@link #scatter}, for commands where --columns means something else. */
    static Scatter plane(Path file, Dataset dataset, ParseResult given, Console console) {
        List<String> axes =
                axes(file, dataset, given.matchedOptionValue("--x", ""), given.matchedOptionValue("--y", ""), console);
        return complete(file, dataset, Scatter.of(dataset, axes), console);
    }

    private static Scatter complete(Path file, Dataset dataset, Scatter scatter, Console console) {
        if (scatter.points().size() == 0) {
            throw new InvalidInputException(
                    "No row of " + file + " has numbers in all of " + String.join(", ", scatter.columns()) + ".");
        }
        if (scatter.missing() > 0) {
            console.note(scatter.missing() + " of " + dataset.rows() + " rows of " + file
                    + " are left out: a coordinate is missing or infinite.");
        }
        return scatter;
    }

    private static List<String> columns(Path file, Dataset dataset, ParseResult given, Console console) {
        String columns = given.hasMatchedOption("--columns") ? given.matchedOptionValue("--columns", "") : "";
        String x = given.matchedOptionValue("--x", "");
        String y = given.matchedOptionValue("--y", "");
        if (columns.isEmpty()) {
            return axes(file, dataset, x, y, console);
        }
        if (!x.isEmpty() || !y.isEmpty()) {
            throw new InvalidInputException("--columns and --x, --y exclude each other; give one of them.");
        }
        return named(dataset, columns);
    }

    /** The columns of a {@link ColumnList}; a column whose own name is the whole list wins. */
    static List<String> named(Dataset dataset, String list) {
        if (dataset.columns().stream().map(Column::name).anyMatch(list::equals)) {
            return List.of(list);
        }
        if (list.equals("numbers")) {
            return dataset.numbers().stream().map(Column::name).toList();
        }
        if (list.equals("all")) {
            return dataset.columns().stream().map(Column::name).toList();
        }
        List<String> names = ColumnList.parse(list);
        if (names.stream().distinct().count() < names.size()) {
            throw new InvalidInputException("--columns " + list + " names a column twice; name each once.");
        }
        return names;
    }

    private static List<String> axes(Path file, Dataset dataset, String x, String y, Console console) {
        List<String> chosen = new ArrayList<>(List.of(x, y));
        for (int axis = 0; axis < 2; axis++) {
            if (chosen.get(axis).isEmpty()) {
                chosen.set(axis, firstFree(file, dataset, chosen));
            }
        }
        if (x.isEmpty() || y.isEmpty()) {
            console.note(file + ": taking " + chosen.get(0) + " as x and " + chosen.get(1) + " as y.");
        }
        return chosen;
    }

    private static String firstFree(Path file, Dataset dataset, List<String> taken) {
        List<ValueColumn> numbers = dataset.numbers();
        return numbers.stream()
                .map(ValueColumn::name)
                .filter(name -> !taken.contains(name))
                .findFirst()
                .orElseThrow(() -> new InvalidInputException(file + " has "
                        + (numbers.isEmpty() ? "no column" : "only one column") + " of numbers; a plot needs two."));
    }

    private static String problems(Path file, Reading reading) {
        BadCell first = reading.problems().getFirst();
        String where = first.column().isEmpty() ? "" : ", column " + first.column();
        String cells = reading.problemCount() == 1 ? "1 cell" : reading.problemCount() + " cells";
        return file + ": " + cells + " could not be read and count as missing; the first is line " + first.line()
                + where + ": \"" + first.content() + "\" (" + first.reason() + ").";
    }
}
