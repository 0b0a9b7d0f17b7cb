package org.asterism.data;

import java.util.List;
import java.util.stream.IntStream;
import org.asterism.geometry.Points;
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
        double[][] values =
                columns.stream().map(name -> dataset.number(name).values()).toArray(double[][]::new);
        int[] rows = IntStream.range(0, dataset.rows())
                .filter(row -> finite(values, row))
                .toArray();
        Points all = Points.of(values);
        boolean complete = rows.length == dataset.rows();
        return new Scatter(List.copyOf(columns), complete ? all : all.select(rows), rows, dataset.rows() - rows.length);
    }

    private static boolean finite(double[][] values, int row) {
        for (double[] column : values) {
            if (!Double.isFinite(column[row])) {
                return false;
            }
        }
        return true;
    }
}
