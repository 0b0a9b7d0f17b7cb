package org.asterism.geometry;

import java.util.BitSet;
import java.util.function.UnaryOperator;

/**
 * Points as columns: {@code dimensions} arrays of {@code size} finite coordinates.
 *
 * <p>The arrays are shared, not copied; nobody writes to them.
 */
public final class Points {
    private final int size;
    private final double[][] columns;
    /** The dimensions whose values are codes of words, without order. */
    private final BitSet words;

    private Points(int size, double[][] columns, BitSet words) {
        this.size = size;
        this.columns = columns;
        this.words = words;
    }

    /**
     * Wraps coordinate columns of equal length.
     *
     * @throws IllegalArgumentException if there is no column, or lengths differ
     */
    public static Points of(double[]... columns) {
        return of(new BitSet(), columns);
    }

    /**
     * Wraps columns of equal length, some of which hold codes of words.
     *
     * @param words the dimensions that hold codes; equal codes are equal words, and nothing else about them counts
     * @throws IllegalArgumentException if there is no column, or lengths differ
     */
    public static Points of(BitSet words, double[]... columns) {
        if (columns.length == 0) {
            throw new IllegalArgumentException("points need at least one column");
        }
        for (double[] column : columns) {
            if (column.length != columns[0].length) {
                throw new IllegalArgumentException("columns differ in length");
            }
        }
        return new Points(columns[0].length, columns.clone(), (BitSet) words.clone());
    }

    public int size() {
        return size;
    }

    public int dimensions() {
        return columns.length;
    }

    /** Whether dimension {@code d} holds codes of words. */
    public boolean words(int d) {
        return words.get(d);
    }

    /** Whether any dimension holds codes of words. */
    public boolean hasWords() {
        return !words.isEmpty();
    }

    /** The coordinates of dimension {@code d}; shared, read only. */
    public double[] column(int d) {
        return columns[d];
    }

    /** Coordinate {@code d} of point {@code i}. */
    public double get(int i, int d) {
        return columns[d][i];
    }

    /** The coordinates of point {@code i}, as a new array. */
    public double[] row(int i) {
        double[] row = new double[columns.length];
        for (int d = 0; d < row.length; d++) {
            row[d] = columns[d][i];
        }
        return row;
    }

    /** The squared Euclidean distance between points {@code i} and {@code j}. */
    public double squaredDistance(int i, int j) {
        double sum = 0;
        for (double[] column : columns) {
            double difference = column[i] - column[j];
            sum += difference * difference;
        }
        return sum;
    }

    /** The chosen points, in the order given. */
    public Points select(int[] indices) {
        double[][] chosen = new double[columns.length][indices.length];
        for (int d = 0; d < columns.length; d++) {
            for (int i = 0; i < indices.length; i++) {
                chosen[d][i] = columns[d][indices[i]];
            }
        }
        return new Points(indices.length, chosen, words);
    }

    /** Each column of numbers shifted to mean 0 and scaled to standard deviation 1; a constant column becomes 0. */
    public Points standardized() {
        return numbers(Points::standardized);
    }

    /** Each column of numbers changed; codes of words stay. */
    Points numbers(UnaryOperator<double[]> change) {
        double[][] changed = new double[columns.length][];
        for (int d = 0; d < columns.length; d++) {
            changed[d] = words.get(d) ? columns[d] : change.apply(columns[d]);
        }
        return new Points(size, changed, words);
    }

    private static double[] standardized(double[] column) {
        double mean = 0;
        for (int i = 0; i < column.length; i++) {
            mean += (column[i] - mean) / (i + 1);
        }
        double squares = 0;
        for (double value : column) {
            squares += (value - mean) * (value - mean);
        }
        double deviation = Math.sqrt(squares / Math.max(1, column.length));
        double[] scaled = new double[column.length];
        for (int i = 0; i < column.length; i++) {
            scaled[i] = deviation > 0 ? (column[i] - mean) / deviation : 0;
        }
        return scaled;
    }
}
