package org.asterism.cluster.mixture;

/**
 * What a density needs of a covariance matrix.
 *
 * @param inverse the inverse of its Cholesky factor, lower triangle
 * @param logDeterminant of the covariance
 * @param constant log(weight) − ½(d log 2π + log determinant)
 */
record Factor(double[][] inverse, double logDeterminant, double constant) {
    /** The smallest squared pivot: below it a matrix counts as flat in that direction. */
    private static final double FLAT = 1e-18;

    static Factor[] of(Gaussian[] components) {
        Factor[] factors = new Factor[components.length];
        for (int j = 0; j < factors.length; j++) {
            factors[j] = of(components[j]);
        }
        return factors;
    }

    static Factor of(Gaussian gaussian) {
        double[][] lower = cholesky(gaussian.covariance());
        double logDeterminant = 0;
        for (int d = 0; d < lower.length; d++) {
            logDeterminant += 2 * StrictMath.log(lower[d][d]);
        }
        double constant = StrictMath.log(gaussian.weight()) - 0.5 * (lower.length * Kernel.LOG_TWO_PI + logDeterminant);
        return new Factor(invert(lower), logDeterminant, constant);
    }

    /** The logarithm of the weighted density at a place. */
    double logDensity(double[] mean, double[] place) {
        double squares = 0;
        for (double[] row : inverse) {
            double whitened = 0;
            for (int c = 0; c < row.length; c++) {
                whitened += row[c] * (place[c] - mean[c]);
            }
            squares += whitened * whitened;
        }
        return constant - squares / 2;
    }

    /** The inverse of the covariance times a vector. */
    double[] solve(double[] vector) {
        double[] solution = new double[vector.length];
        for (double[] row : inverse) {
            double whitened = dot(row, vector, row.length);
            for (int c = 0; c < row.length; c++) {
                solution[c] += row[c] * whitened;
            }
        }
        return solution;
    }

    private static double[][] cholesky(double[][] matrix) {
        int n = matrix.length;
        double[][] lower = new double[n][n];
        for (int r = 0; r < n; r++) {
            for (int c = 0; c <= r; c++) {
                double rest = matrix[r][c] - dot(lower[r], lower[c], c);
                lower[r][c] = r == c ? Math.sqrt(Math.max(rest, FLAT)) : rest / lower[c][c];
            }
        }
        return lower;
    }

    private static double dot(double[] a, double[] b, int length) {
        double sum = 0;
        for (int i = 0; i < length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }

    private static double[][] invert(double[][] lower) {
        int n = lower.length;
        double[][] inverse = new double[n][n];
        for (int c = 0; c < n; c++) {
            inverse[c][c] = 1 / lower[c][c];
            for (int r = c + 1; r < n; r++) {
                double sum = 0;
                for (int m = c; m < r; m++) {
                    sum += lower[r][m] * inverse[m][c];
                }
                inverse[r][c] = -sum / lower[r][r];
            }
        }
        return inverse;
    }
}
