package org.asterism.lesson;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.asterism.catalog.Generators;
import org.asterism.data.Column;
import org.asterism.data.Dataset;
import org.asterism.data.NumberColumn;
import org.asterism.data.Sample;
import org.asterism.data.Samples;
import org.asterism.data.Scatter;
import org.asterism.data.TextColumn;
import org.asterism.data.read.DatasetReader;
import org.asterism.geometry.Points;
import org.asterism.job.Job;
import org.asterism.numeric.Evenly;
import org.asterism.parameter.InvalidInputException;
import org.asterism.workspace.Partition;
import org.jspecify.annotations.Nullable;

/**
 * Data before a class: two columns of a data set, and its known groups.
 *
 * @param scatter the points of the two columns
 * @param truth the column of known groups, null where there is none
 */
public record Stage(
        Dataset dataset, Scatter scatter, @Nullable String truth) {
    private static final List<String> PLANE = List.of("x", "y");
    private static final String GROUP = "group";

    /**
     * Reads or makes the data of an exhibit.
     *
     * @param beside the folder of the lesson's file, for its tables
     * @throws InvalidInputException if there is no such sample, generator, file or column, or a parameter does not fit
     * @throws org.asterism.job.CancelledException if the job was cancelled
     */
    public static Stage of(Source source, Path beside, Job job) {
        return switch (source) {
            case Source.Bundled bundled -> bundled(bundled, job);
            case Source.Made made -> {
                Dataset dataset = Generators.schema(made.generator())
                        .create(made.parameters())
                        .generate(job)
                        .dataset();
                yield new Stage(dataset, Scatter.of(dataset, PLANE), GROUP);
            }
            case Source.Drawn drawn -> drawn(drawn);
            case Source.Table table -> {
                Dataset dataset = DatasetReader.read(TableFile.in(beside, table.file()), job)
                        .dataset();
                yield new Stage(dataset, Scatter.of(dataset, table.columns()), table.groups());
            }
        };
    }

    private static Stage bundled(Source.Bundled bundled, Job job) {
        Sample sample = Samples.sample(bundled.sample());
        Dataset dataset = DatasetReader.read(sample.path(), job).dataset();
        List<String> columns = bundled.columns().isEmpty() ? sample.columns() : bundled.columns();
        return new Stage(dataset, Scatter.of(dataset, columns), sample.truth());
    }

    private static Stage drawn(Source.Drawn drawn) {
        List<Column> columns =
                new ArrayList<>(List.of(new NumberColumn("x", drawn.x()), new NumberColumn("y", drawn.y())));
        if (!drawn.groups().isEmpty()) {
            columns.add(TextColumn.of(GROUP, drawn.groups()));
        }
        Dataset dataset = new Dataset("Drawn", columns);
        return new Stage(dataset, Scatter.of(dataset, PLANE), drawn.groups().isEmpty() ? null : GROUP);
    }

    /** The points, n by 2: standardised, or as they are. */
    public Points points(boolean standardized) {
        return standardized ? scatter.points().standardized() : scatter.points();
    }

    /** The same data with at most so many points, drawn evenly over the rows; itself where it has no more. */
    public Stage thinned(int most) {
        int size = scatter.points().size();
        if (size <= most) {
            return this;
        }
        int[] kept = Evenly.some(size, most);
        int[] rows = Arrays.stream(kept).map(i -> scatter.rows()[i]).toArray();
        Points points = scatter.points().select(kept);
        return new Stage(dataset, new Scatter(scatter.columns(), points, rows, scatter.missing()), truth);
    }

    public String across() {
        return scatter.columns().get(0);
    }

    public String upwards() {
        return scatter.columns().get(1);
    }

    /** The known group of each point, as labels; null where none is known. */
    public int @Nullable [] groups() {
        if (truth == null) {
            return null;
        }
        int[] all = Partition.ofColumn(dataset.column(truth)).labels();
        return Arrays.stream(scatter.rows()).map(row -> all[row]).toArray();
    }
}
