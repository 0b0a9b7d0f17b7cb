package org.asterism.perception.compare;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.asterism.data.Dataset;
import org.asterism.data.Scatter;
import org.asterism.data.ValueColumn;
import org.asterism.data.read.DatasetReader;
import org.asterism.geometry.Points;
import org.asterism.job.Job;
import org.asterism.parameter.InvalidInputException;

/**
 * A plot to be scored.
 *
 * @param table the file or data set that it is of
 * @param x the column across; empty where it is not known before the file is read
 * @param y the column upwards; likewise
 * @param source reads the points when their turn comes; may throw {@link InvalidInputException}
 */
public record Candidate(String table, String x, String y, Supplier<Plot> source) {
    /** The most columns of which all pairs are compared: 435 plots. */
    public static final int MOST_COLUMNS = 30;

    /** What was found at the source. */
    public record Plot(String x, String y, Points points) {}

    /** Two columns of numbers of a data set. */
    public static Candidate of(String table, Dataset dataset, String x, String y) {
        return new Candidate(table, x, y, () -> plot(dataset, x, y));
    }

    /** The first two columns of numbers of a file. */
    public static Candidate of(Path file) {
        return new Candidate(String.valueOf(file.getFileName()), "", "", () -> {
            Dataset dataset = DatasetReader.read(file, Job.QUIET).dataset();
            List<String> names =
                    dataset.numbers().stream().map(ValueColumn::name).toList();
            if (names.size() < 2) {
                throw new InvalidInputException("a plot needs two columns of numbers, but there are " + names.size());
            }
            return plot(dataset, names.get(0), names.get(1));
        });
    }

    /**
     * Every pair of columns once, in their order.
     *
     * @throws InvalidInputException if there are less than two columns, or more than {@value #MOST_COLUMNS}
     */
    public static List<Candidate> pairs(String table, Dataset dataset, List<String> columns) {
        if (columns.size() < 2 || columns.size() > MOST_COLUMNS) {
            throw new InvalidInputException("All pairs are compared of 2 to " + MOST_COLUMNS
                    + " columns of numbers, but " + table + " has " + columns.size() + "; choose columns.");
        }
        columns.forEach(dataset::number);
        return columns.stream()
                .flatMap(x -> columns.stream().skip(columns.indexOf(x) + 1L).map(y -> of(table, dataset, x, y)))
                .toList();
    }

    private static Plot plot(Dataset dataset, String x, String y) {
        return new Plot(x, y, Scatter.of(dataset, List.of(x, y)).points());
    }
}
