package org.asterism.perception.agreement;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.asterism.cluster.Clustering;
import org.asterism.data.Column;
import org.asterism.data.Dataset;
import org.asterism.data.ValueColumn;
import org.asterism.data.read.BadCell;
import org.asterism.data.read.DatasetReader;
import org.asterism.data.read.Reading;
import org.asterism.geometry.Bounds;
import org.asterism.geometry.Points;
import org.asterism.job.Job;
import org.asterism.parameter.InvalidInputException;

/**
 * A plot and the groups that several people saw in it, from a table with two columns of coordinates and then one column a
 * person: whole numbers from 0 for groups, -1 or nothing where it is not known.
 *
 * @param points two-dimensional, one a row
 */
public record RaterTable(Points points, Ratings ratings) {
    /** The usual name of the first column. */
    public static final String X = "x";

    /** The usual name of the second. */
    public static final String Y = "y";

    /** The fewest people that can agree. */
    private static final int FEWEST = 2;

    private static final int MOST = 1_000_000_000;

    /**
     * Reads a file with the columns x and y.
     *
     * @throws InvalidInputException if it is no such table; the message says where and why
     */
    public static RaterTable read(Path file, Job job) {
        return read(file, X, Y, job);
    }

    /**
     * Reads a file.
     *
     * @param x the column of x; all columns but these two are of people
     * @param y the column of y
     * @throws InvalidInputException if it is no such table; the message says where and why
     */
    public static RaterTable read(Path file, String x, String y, Job job) {
        Reading reading = DatasetReader.read(file, job);
        if (reading.problemCount() > 0) {
            BadCell first = reading.problems().getFirst();
            String column = first.column().isEmpty() ? "" : ", column " + first.column();
            throw new InvalidInputException(file + ", line " + first.line() + column + ": \"" + first.content() + "\" ("
                    + first.reason() + "); correct it, so that no answer is lost.");
        }
        return of(reading.dataset(), x, y);
    }

    /**
     * Takes a table apart.
     *
     * @throws InvalidInputException as {@link #read}
     */
    static RaterTable of(Dataset table, String x, String y) {
        Points points = Points.of(coordinates(table, x), coordinates(table, y));
        List<Column> people = table.columns().stream()
                .filter(column -> !column.name().equals(x) && !column.name().equals(y))
                .toList();
        if (people.size() < FEWEST) {
            String found = people.isEmpty() ? "no column of a person" : "the column of one person only";
            throw new InvalidInputException(table.name() + " has " + found + " beside " + x + " and " + y
                    + "; agreement needs at least " + FEWEST + ", a column each.");
        }
        List<int[]> labels = new ArrayList<>();
        people.forEach(column -> labels.add(labels(table, column)));
        return new RaterTable(
                points, new Ratings(people.stream().map(Column::name).toList(), labels));
    }

    /** The points as they stand on screen: from 0, divided by the longer range, so that the unit plays no part. */
    public Points displayed() {
        Bounds bounds = Bounds.of(points);
        double range = Math.max(bounds.width(), bounds.height());
        double unit = range == 0 ? 1 : range;
        return Points.of(
                Arrays.stream(points.column(0))
                        .map(x -> (x - bounds.minX()) / unit)
                        .toArray(),
                Arrays.stream(points.column(1))
                        .map(y -> (y - bounds.minY()) / unit)
                        .toArray());
    }

    private static double[] coordinates(Dataset table, String name) {
        double[] values = table.number(name).values();
        for (int row = 0; row < values.length; row++) {
            if (!Double.isFinite(values[row])) {
                throw new InvalidInputException(table.name() + ", row " + (row + 1) + " has no number for " + name
                        + "; each point needs both coordinates.");
            }
        }
        return values;
    }

    private static int[] labels(Dataset table, Column column) {
        if (!(column instanceof ValueColumn numbers)) {
            throw new InvalidInputException("Column \"" + column.name() + "\" of " + table.name()
                    + " holds words; the groups of a person are whole numbers from 0, or -1 where they are not known.");
        }
        int[] labels = new int[numbers.size()];
        for (int row = 0; row < labels.length; row++) {
            labels[row] = label(table, numbers, row);
        }
        return labels;
    }

    private static int label(Dataset table, ValueColumn column, int row) {
        double value = column.values()[row];
        if (Double.isNaN(value) || value == -1) {
            return Clustering.UNLABELLED;
        }
        if (value < 0 || value != Math.rint(value) || value > MOST) {
            throw new InvalidInputException(
                    table.name() + ", row " + (row + 1) + ", column \"" + column.name() + "\": " + column.text(value)
                            + " is no group; groups are whole numbers from 0, or -1 where they are not known.");
        }
        return (int) value;
    }
}
