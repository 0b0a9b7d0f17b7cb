package org.asterism.numeric;

import java.util.Arrays;

/**
 * The eigenvalues and eigenvectors of a small symmetric matrix, by Jacobi's rotations: O(n³) a sweep, few sweeps. Golub
 * and Van Loan 2013, Matrix Computations, section 8.5.
 *
 * @param values from the largest down; each exact to about 1e-15 of the one farthest from 0
 * @param vectors the unit eigenvector of each value, one a row
 */
public record SymmetricEigen(double[] values, double[][] vectors) {
    private static final int MOST_SWEEPS = 50;
    /** Off-diagonal entries below this share of the largest diagonal one are zero. */
    private static final double ZERO = 1e-18;

    /** @param matrix symmetric and finite; left as it is */
    public static SymmetricEigen of(double[][] matrix) {
        double[][] a = Arrays.stream(matrix).map(double[]::clone).toArray(double[][]::new);
        double[][] vectors = new double[a.length][a.length];
        for (int i = 0; i < a.length; i++) {
            vectors[i][i] = 1;
        }
        boolean rotated = true;
        for (int sweep = 0; rotated && sweep < MOST_SWEEPS; sweep++) {
            rotated = sweep(a, vectors);
        }
        double[] diagonal = new double[a.length];
        Arrays.setAll(diagonal, i -> a[i][i]);
        int[] order = RadixSort.descending(diagonal);
        return new SymmetricEigen(
                Arrays.stream(order).mapToDouble(i -> diagonal[i]).toArray(),
                Arrays.stream(order).mapToObj(i -> vectors[i]).toArray(double[][]::new));
    }

    /** Rotates every pair of axes once; says whether there was anything to do. */
    private static boolean sweep(double[][] a, double[][] vectors) {
        double largest = 0;
        for (int i = 0; i < a.length; i++) {
            largest = Math.max(largest, Math.abs(a[i][i]));
        }
        boolean rotated = false;
        for (int p = 0; p < a.length; p++) {
            for (int q = p + 1; q < a.length; q++) {
                if (Math.abs(a[p][q]) > ZERO * largest) {
                    rotate(a, vectors, p, q);
                    rotated = true;
                }
            }
        }
        return rotated;
    }

    /** Turns the axes p and q so that their common entry vanishes. */
    private static void rotate(double[][] a, double[][] vectors, int p, int q) {
        double slope = (a[q][q] - a[p][p]) / (2 * a[p][q]);
        double tangent = Math.copySign(1, slope) / (Math.abs(slope) + Math.hypot(slope, 1));
        double cosine = 1 / Math.hypot(tangent, 1);
        double sine = tangent * cosine;
        mix(a[p], a[q], cosine, sine);
        for (double[] row : a) {
            double x = row[p];
            double y = row[q];
            row[p] = cosine * x - sine * y;
            row[q] = sine * x + cosine * y;
        }
        a[p][q] = 0;
        a[q][p] = 0;
        mix(vectors[p], vectors[q], cosine, sine);
    }

    private static void mix(double[] one, double[] other, double cosine, double sine) {
        for (int i = 0; i < one.length; i++) {
            double x = one[i];
            double y = other[i];
            one[i] = cosine * x - sine * y;
            other[i] = sine * x + cosine * y;
        }
    }
}
