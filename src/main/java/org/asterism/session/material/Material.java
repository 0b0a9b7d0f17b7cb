package org.asterism.session.material;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.asterism.data.Column;
import org.asterism.data.Coordinate;
import org.asterism.data.Dataset;
import org.asterism.data.NumberColumn;
import org.asterism.data.Scale;
import org.asterism.data.TextColumn;
import org.asterism.data.generate.Generated;
import org.asterism.data.generate.Generator;
import org.asterism.data.read.DatasetReader;
import org.asterism.job.Job;
import org.asterism.parameter.Declaration;
import org.asterism.parameter.InvalidInputException;
import org.asterism.parameter.Schema;
import org.asterism.workspace.Study;

/**
 * What a plot of a session is made of: two columns of numbers, and one with known groups where there is one.
 *
 * @param title what results call the plot
 * @param table the two columns, across and upwards, and then the groups
 * @param origin where it comes from, in words
 */
public record Material(String title, Dataset table, String origin) {
    private static final Set<String> GROUPS =
            Set.of("group", "label", "labels", "class", "cluster", "truth", "target", "y_true");

    /**
     * The plot that a file opens with, with the first of its columns that names groups.
     *
     * @throws InvalidInputException if it cannot be read, or has no two columns to plot
     */
    public static Material ofFile(Path file, Job job) {
        Study study = Study.of(0, DatasetReader.read(file, job).dataset());
        return of(study, "file " + file.getFileName());
    }

    /** The plot of a study as it is on screen, with its known groups. */
    public static Material ofStudy(Study study) {
        return of(study, "table " + study.dataset().name());
    }

    /**
     * What a generator makes, told by its name and parameters.
     *
     * @throws InvalidInputException if it cannot make what its parameters ask for
     */
    public static Material ofGenerator(Generator generator, Job job) {
        Schema<Generator> schema = Schema.of(generator);
        Generated made = generator.generate(job);
        String parameters = schema.effective(generator).entrySet().stream()
                .map(entry -> entry.getKey() + " " + Declaration.text(entry.getValue()))
                .collect(Collectors.joining(", "));
        String origin = "generator " + schema.id() + " (" + parameters + ")";
        String told = made.note().isEmpty() ? origin : origin + ": " + made.note();
        Object seed = schema.values(generator).get("seed");
        String title = seed == null ? schema.title() : schema.title() + " " + seed;
        return new Material(title, of(Study.of(0, made.dataset()), "").table(), told);
    }

    /** The columns across and upwards. */
    public List<String> axes() {
        return table.columns().stream().limit(2).map(Column::name).toList();
    }

    /** The column with the known groups; empty for none. */
    public String truth() {
        return table.columns().size() > 2 ? table.columns().get(2).name() : "";
    }

    private static Material of(Study study, String origin) {
        Column across = places(study, study.across());
        Column upwards = places(study, study.upwards());
        String name = study.dataset().name();
        List<Column> columns = new ArrayList<>(List.of(across, upwards));
        groups(study).map(column -> study.dataset().column(column)).findFirst().ifPresent(columns::add);
        String told = origin + ", columns " + across.name() + " and " + upwards.name();
        return new Material(name.replaceFirst("\\.[A-Za-z0-9]{1,5}$", ""), new Dataset(name, columns), told);
    }

    /** Places, so that people see a logarithmic axis as it was on screen. */
    private static Column places(Study study, Coordinate coordinate) {
        Column column = study.dataset().column(coordinate.column());
        if (column instanceof TextColumn) {
            throw new InvalidInputException("Column \"" + column.name() + "\" of "
                    + study.dataset().name() + " holds words; a plot of a session needs two columns of numbers.");
        }
        boolean plain = coordinate.scale() == Scale.LINEAR;
        String name = plain ? column.name() : column.name() + " (" + Declaration.text(coordinate.scale()) + ")";
        return new NumberColumn(name, coordinate.places(study.dataset()));
    }

    /** The truth of the study; otherwise columns of words before columns of numbers that are called like groups. */
    private static Stream<String> groups(Study study) {
        String truth = study.truth();
        List<String> columns = truth == null ? study.groupColumns() : List.of(truth);
        return Stream.concat(
                        columns.stream().filter(column -> study.dataset().column(column) instanceof TextColumn),
                        columns.stream()
                                .filter(column ->
                                        column.equals(truth) || GROUPS.contains(column.toLowerCase(Locale.ROOT))))
                .filter(column -> !study.axes().contains(column));
    }
}
