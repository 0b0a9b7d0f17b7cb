package org.asterism.perception.calibrate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.asterism.data.Column;
import org.asterism.data.Dataset;
import org.asterism.data.Scatter;
import org.asterism.data.ValueColumn;
import org.asterism.data.read.DatasetReader;
import org.asterism.geometry.Points;
import org.asterism.job.Job;
import org.asterism.parameter.InvalidInputException;
import org.asterism.perception.Clams;

/**
 * Reads judgements in the layout of the ClustMe study: one table with a row a plot, one file of points a plot.
 *
 * <p>The table has a column {@code probSingle}, the share of people who saw one group, and a column that names the file
 * of the plot, beside the table or in folders below it. Which point belongs to which group is not known: two Gaussians
 * are fitted to the points.
 *
 * <p>Abbas et al. (2019), ClustMe, Computer Graphics Forum 38(3), doi:10.1111/cgf.13684.
 */
public final class ClustMe {
    private static final List<String> SINGLE = List.of("probsingle", "psingle");
    private static final List<String> FILE = List.of("filename", "file", "plot", "scatterplot", "name", "id");

    private final Path folder;
    private final Dataset table;
    private final List<Judgement> judgements = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();

    private ClustMe(Path file, Dataset table) {
        this.folder = file.toAbsolutePath().normalize().resolveSibling("");
        this.table = table;
    }

    /**
     * Reads a folder or its table. A plot that cannot be used is left out and noted.
     *
     * @throws InvalidInputException if there is no such table, or no plot of it can be used
     */
    public static Judgements read(Path place, Job job) {
        Path file = Files.isDirectory(place) ? table(place, job) : place;
        ClustMe reader =
                new ClustMe(file, DatasetReader.read(file, job.silent()).dataset());
        return reader.read(job);
    }

    private Judgements read(Job job) {
        ValueColumn single = single();
        Column files = files(single);
        job.stage("Reading judged plots");
        for (int row = 0; row < table.rows(); row++) {
            job.check();
            job.progress((double) row / table.rows());
            try {
                judgements.add(judgement(files.text(row), single.values()[row], job.silent()));
            } catch (InvalidInputException e) {
                notes.add("Row " + (row + 1) + " of " + table.name() + " is left out: " + e.getMessage());
            }
        }
        if (judgements.isEmpty()) {
            throw new InvalidInputException("No plot of " + table.name() + " can be used. " + notes.getFirst());
        }
        return new Judgements(judgements, notes);
    }

    private Judgement judgement(String name, double single, Job job) {
        if (!(single >= 0 && single <= 1)) {
            throw new InvalidInputException(
                    "its share is " + (Double.isNaN(single) ? "missing" : single) + ", but must be from 0 to 1.");
        }
        Path file = file(name);
        Dataset plot = DatasetReader.read(file, job).dataset();
        Points points = Scatter.of(plot, axes(plot)).points();
        return new Judgement(file.toString(), points.size(), Clams.DEFAULT.pair(points, job), single);
    }

    private Path file(String name) {
        if (name.isBlank()) {
            throw new InvalidInputException("it names no file.");
        }
        return Stream.of(name, name + ".csv")
                .flatMap(this::below)
                .filter(Files::isRegularFile)
                .findFirst()
                .orElseThrow(() -> new InvalidInputException("there is no file \"" + name + "\" in " + folder + "."));
    }

    /** A table must not reach beyond its folder. */
    private Stream<Path> below(String name) {
        try {
            Path file = folder.resolve(name).normalize();
            return file.startsWith(folder) ? Stream.of(file) : Stream.empty();
        } catch (InvalidPathException e) {
            return Stream.empty();
        }
    }

    private static List<String> axes(Dataset plot) {
        List<ValueColumn> numbers = plot.numbers();
        if (numbers.size() < 2) {
            throw new InvalidInputException(plot.name() + " has not two columns of numbers.");
        }
        Optional<String> x = called(numbers, List.of("x")).map(Column::name);
        Optional<String> y = called(numbers, List.of("y")).map(Column::name);
        return x.isPresent() && y.isPresent()
                ? List.of(x.get(), y.get())
                : List.of(numbers.get(0).name(), numbers.get(1).name());
    }

    private ValueColumn single() {
        Column column = called(table.columns(), SINGLE)
                .orElseThrow(() -> new InvalidInputException(
                        table.name() + " has no column probSingle, the share of people who saw one group."));
        return table.number(column.name());
    }

    private Column files(Column single) {
        return called(table.columns(), FILE)
                .or(() -> table.columns().stream()
                        .filter(column -> !column.equals(single))
                        .findFirst())
                .orElseThrow(() -> new InvalidInputException(
                        table.name() + " has no column that names the file of each plot; call it file."));
    }

    /** The first file of a folder that has a column of shares. */
    private static Path table(Path folder, Job job) {
        List<Path> files;
        try (Stream<Path> listed = Files.list(folder)) {
            files = listed.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new InvalidInputException("Cannot list the folder " + folder + ".", e);
        }
        job.stage("Looking for the table of judgements");
        for (Path file : files) {
            job.check();
            if (judged(file)) {
                return file;
            }
        }
        throw new InvalidInputException("There is no table with a column probSingle in " + folder + ".");
    }

    private static boolean judged(Path file) {
        try {
            return DatasetReader.preview(file).format().columns().stream()
                    .anyMatch(column -> SINGLE.contains(plain(column.name())));
        } catch (InvalidInputException e) {
            return false;
        }
    }

    private static <C extends Column> Optional<C> called(List<C> columns, List<String> names) {
        return names.stream()
                .flatMap(name ->
                        columns.stream().filter(column -> plain(column.name()).equals(name)))
                .findFirst();
    }

    /** Only the letters, in lower case. */
    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
    }
}
