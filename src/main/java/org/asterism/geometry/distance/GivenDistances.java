package org.asterism.geometry.distance;

import org.asterism.geometry.Points;
import org.asterism.parameter.InvalidInputException;

/** Distances read from a square matrix of columns. */
final class GivenDistances implements Dissimilarity {
    /** How far the two halves of a matrix may differ, as a share of the larger value: files are rounded. */
    private static final double TOLERANCE = 1e-6;

    /** Squares of this side are compared at once, so that both stay in the cache. */
    private static final int TILE = 64;

    private final Points matrix;

    /** @throws InvalidInputException if a value is negative, or differs from the one across the diagonal */
    GivenDistances(Points matrix) {
        boolean exact = true;
        for (int i = 0; i < matrix.size(); i += TILE) {
            for (int j = 0; j <= i; j += TILE) {
                exact &= tile(matrix, i, j);
            }
        }
        this.matrix = exact ? matrix : symmetric(matrix);
    }

    /** Checks a square of the matrix with the one across the diagonal; says whether they are equal to the last digit. */
    private static boolean tile(Points matrix, int from, int fromOther) {
        boolean exact = true;
        for (int i = from; i < Math.min(matrix.size(), from + TILE); i++) {
            double[] column = matrix.column(i);
            if (Math.abs(column[i]) > 0) {
                throw refusal("the distance of point " + (i + 1) + " to itself is " + column[i]);
            }
            for (int j = fromOther; j < Math.min(i, fromOther + TILE); j++) {
                check(i, j, column[j], matrix.get(i, j));
                exact &= column[j] == matrix.get(i, j);
            }
        }
        return exact;
    }

    private static void check(int i, int j, double one, double other) {
        if (one < 0 || other < 0) {
            throw refusal("that of " + pair(i, j) + " is " + Math.min(one, other));
        }
        if (Math.abs(one - other) > TOLERANCE * Math.max(one, other)) {
            throw refusal("that of " + pair(i, j) + " is " + one + " one way and " + other + " the other");
        }
    }

    private static String pair(int i, int j) {
        return "points " + (j + 1) + " and " + (i + 1);
    }

    private static InvalidInputException refusal(String fault) {
        return new InvalidInputException(
                "A distance matrix holds distances from 0 up, the same both ways and 0 from a point"
                        + " to itself; but " + fault + ".");
    }

    private static Points symmetric(Points matrix) {
        double[][] columns = new double[matrix.size()][matrix.size()];
        for (int i = 0; i < columns.length; i++) {
            for (int j = 0; j < columns.length; j++) {
                columns[i][j] = matrix.get(Math.min(i, j), Math.max(i, j));
            }
        }
        return Points.of(columns);
    }

    @Override
    public int size() {
        return matrix.size();
    }

    @Override
    public double between(int i, int j) {
        return matrix.get(i, j);
    }

    @Override
    public void row(int i, int from, int to, double[] out) {
        System.arraycopy(matrix.column(i), from, out, 0, to - from);
    }

    @Override
    public double[] row(int i, double[] buffer) {
        return matrix.column(i);
    }
}
