package org.asterism.session.plan;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.asterism.data.Dataset;
import org.asterism.data.Scatter;
import org.asterism.data.read.DatasetReader;
import org.asterism.job.Job;
import org.asterism.parameter.InvalidInputException;
import org.asterism.workspace.Partition;

/** The tables of the plots in a session's folder. */
public final class PlotFile {
    private PlotFile() {}

    /**
     * Reads the table of a plot; it may have changed since it was planned, see {@link Stimulus#fingerprint}.
     *
     * @throws InvalidInputException if it is missing, cannot be read, or lacks the plot's columns of numbers
     */
    public static Dataset read(Path folder, Stimulus stimulus, Job job) {
        try {
            Dataset table = DatasetReader.read(inside(folder, stimulus), job).dataset();
            points(table, stimulus);
            return table;
        } catch (InvalidInputException e) {
            throw new InvalidInputException("The plot \"" + stimulus.id() + "\" cannot be shown: " + e.getMessage(), e);
        }
    }

    /**
     * The places of a plot, as they are in its file.
     *
     * @throws InvalidInputException if the table lacks a column, or no row has both coordinates
     */
    public static Scatter points(Dataset table, Stimulus stimulus) {
        Scatter plot = Scatter.of(table, List.of(stimulus.x(), stimulus.y()));
        if (plot.points().size() == 0) {
            throw new InvalidInputException(table.name() + " has no row with numbers in \"" + stimulus.x() + "\" and \""
                    + stimulus.y() + "\".");
        }
        return plot;
    }

    /**
     * The known groups of a plot, a label a point of {@link #points}.
     *
     * @throws InvalidInputException if the table has no such column, or it has too many values to be groups
     */
    public static Partition truth(Dataset table, Stimulus stimulus, String column) {
        Partition rows = Partition.ofColumn(table.column(column));
        int[] labels = Arrays.stream(points(table, stimulus).rows())
                .map(row -> rows.labels()[row])
                .toArray();
        return new Partition(labels, rows.groups());
    }

    private static Path inside(Path folder, Stimulus stimulus) {
        Path file = folder.resolve(stimulus.file());
        if (!Files.isRegularFile(file)) {
            throw new InvalidInputException("its file " + file + " is missing; put it back, or take the plot out.");
        }
        try {
            if (!file.toRealPath().startsWith(folder.toRealPath())) {
                throw new InvalidInputException("its file " + file + " is a link out of the session's folder.");
            }
        } catch (IOException e) {
            throw new InvalidInputException("its file " + file + " cannot be read.", e);
        }
        return file;
    }
}
