package org.asterism.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.asterism.data.Column;
import org.asterism.data.Dataset;
import org.asterism.data.TextColumn;
import org.asterism.data.ValueColumn;
import org.asterism.parameter.InvalidInputException;

/**
 * A file with one label a row.
 *
 * @param name what it is called beside the others
 * @param labels its column of labels
 */
record LabelFile(String name, Path path, Dataset dataset, Column labels) {
    private static final List<String> USUAL = List.of("cluster", "label");

    /**
     * Reads a file.
     *
     * @param argument {@code FILE} or {@code FILE:COLUMN}
     * @param column the column of labels where the argument names none; empty for the usual ones, or the last
     * @throws InvalidInputException if there is no such file or column, or the last column holds no labels
     */
    static LabelFile read(String argument, String column, Console console) {
        int colon = argument.lastIndexOf(':');
        boolean named = colon > 0 && !exists(argument) && exists(argument.substring(0, colon));
        Path path = path(named ? argument.substring(0, colon) : argument);
        Dataset dataset = TableInput.read(path, console);
        String wanted = named ? argument.substring(colon + 1) : column;
        Column labels = wanted.isEmpty() ? usual(dataset, path, console) : dataset.column(wanted);
        return new LabelFile(argument, path, dataset, labels);
    }

    /** Whether a column is about the things themselves: neither labels nor an id. */
    boolean describes(Column column) {
        return !column.equals(labels)
                && !column.name().equalsIgnoreCase("id")
                && USUAL.stream().noneMatch(column.name()::equalsIgnoreCase);
    }

    LabelFile called(String other) {
        return new LabelFile(other, path, dataset, labels);
    }

    /** What its clusters are called, from 0 on. */
    List<String> clusters() {
        return LabelColumn.names(labels);
    }

    /** The column that says which row is which, if there is one. */
    Optional<Column> id() {
        return dataset.columns().stream()
                .filter(column -> column.name().equalsIgnoreCase("id") && !column.equals(labels))
                .findFirst();
    }

    private static Column usual(Dataset dataset, Path path, Console console) {
        return USUAL.stream()
                .flatMap(name -> dataset.columns().stream()
                        .filter(column -> column.name().equalsIgnoreCase(name)))
                .findFirst()
                .orElseGet(() -> last(dataset, path, console));
    }

    private static Column last(Dataset dataset, Path path, Console console) {
        Column last = dataset.columns().getLast();
        if (!nameable(last)) {
            throw new InvalidInputException("The last column of " + path + ", " + last.name()
                    + ", holds measurements, not labels; name the column of labels with --column or as " + path
                    + ":COLUMN.");
        }
        console.note(path + ": taking its last column, " + last.name() + ", as labels.");
        return last;
    }

    /** Whether the values of a column can be labels. */
    private static boolean nameable(Column column) {
        return switch (column) {
            case TextColumn _ -> true;
            case ValueColumn numbers -> {
                for (double value : numbers.values()) {
                    if (value != Math.rint(value) && !Double.isNaN(value)) {
                        yield false;
                    }
                }
                yield true;
            }
        };
    }

    private static boolean exists(String path) {
        try {
            return Files.exists(Path.of(path));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    private static Path path(String text) {
        try {
            return Path.of(text);
        } catch (InvalidPathException e) {
            throw new InvalidInputException("\"" + text + "\" is no name of a file.", e);
        }
    }
}
