package org.asterism.data;

import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.asterism.geometry.Points;
import org.asterism.job.Parallel;
import org.asterism.parameter.InvalidInputException;

/**
 * The rows of a data set that have a finite value in every chosen column, as points.
 *
 * @param columns the chosen columns' names
 * @param points one a kept row, a dimension a column
 * @param rows the data set's row of each point, ascending
 * @param missing how many rows were kept out because a coordinate is missing or infinite
 */
public record Scatter(List<String> columns, Points points, int[] rows, int missing) {

    /** @throws InvalidInputException if a column is unknown or holds words */
    public static Scatter of(Dataset dataset, List<String> columns) {
        columns.forEach(dataset::number);
        return mixed(dataset, columns);
    }

    /**
     * As {@link #of}, but columns of words become codes, see {@link Points#words}.
     *
     * @throws InvalidInputException if a column is unknown
     */
    public static Scatter mixed(Dataset dataset, List<String> columns) {
        BitSet words = new BitSet();
        double[][] values = new double[columns.size()][];
        for (int d = 0; d < values.length; d++) {
            Column column = dataset.column(columns.get(d));
            words.set(d, column instanceof TextColumn);
            values[d] = values(column);
        }
        return complete(columns, Points.of(words, values));
    }

    /**
     * The places of the rows along two axes.
     *
     * @throws InvalidInputException if a column is unknown
     */
    public static Scatter of(Dataset dataset, Coordinate across, Coordinate upwards) {
        return complete(
                List.of(across.column(), upwards.column()), Points.of(across.places(dataset), upwards.places(dataset)));
    }

    /** Keeps the points without gaps. */
    private static Scatter complete(List<String> columns, Points all) {
        int[] rows =
                Parallel.where(all.size(), row -> finite(all, row)).stream().toArray();
        Points kept = rows.length == all.size() ? all : all.select(rows);
        return new Scatter(List.copyOf(columns), kept, rows, all.size() - rows.length);
    }

    private static double[] values(Column column) {
        return switch (column) {
            case ValueColumn numbers -> numbers.values();
            case TextColumn text ->
                IntStream.of(text.codes())
                        .mapToDouble(code -> code < 0 ? Double.NaN : code)
                        .toArray();
        };
    }

    private static boolean finite(Points points, int row) {
        for (int d = 0; d < points.dimensions(); d++) {
            if (!Double.isFinite(points.get(row, d))) {
                return false;
            }
        }
        return true;
    }
}
