package org.asterism.numeric;

/**
 * Eigenvalues and eigenvectors of a symmetric matrix by Jacobi's rotations. O(d³) a sweep, about ten sweeps.
 *
 * <p>Golub, van Loan: Matrix Computations, section 8.5.
 *
 * @param values the eigenvalues, in no order
 * @param vectors column {@code j} is the eigenvector of value {@code j}, of length 1
 */
public record Jacobi(double[] values, double[][] vectors) {
    private static final int SWEEPS = 50;

    /** @param matrix symmetric and finite; copied */
    public static Jacobi of(double[][] matrix) {
        int n = matrix.length;
        double[][] a = new double[n][];
        double[][] vectors = new double[n][n];
        for (int r = 0; r < n; r++) {
            a[r] = matrix[r].clone();
            vectors[r][r] = 1;
        }
        boolean rotated = true;
        for (int sweep = 0; sweep < SWEEPS && rotated; sweep++) {
            rotated = sweep(a, vectors);
        }
        double[] values = new double[n];
        for (int d = 0; d < n; d++) {
            values[d] = a[d][d];
        }
        return new Jacobi(values, vectors);
    }

    /** The number of the largest eigenvalue, the first of equals. */
    public int largest() {
        int largest = 0;
        for (int j = 1; j < values.length; j++) {
            largest = values[j] > values[largest] ? j : largest;
        }
        return largest;
    }

    /** Says whether anything was left to rotate. */
    private static boolean sweep(double[][] a, double[][] vectors) {
        boolean rotated = false;
        for (int p = 0; p < a.length; p++) {
            for (int q = p + 1; q < a.length; q++) {
                if (Math.abs(a[p][q]) > Math.ulp(Math.max(Math.abs(a[p][p]), Math.abs(a[q][q])))) {
                    rotate(a, vectors, p, q);
                    rotated = true;
                }
            }
        }
        return rotated;
    }

    /** Turns axes p and q so that their covariance becomes 0. */
    private static void rotate(double[][] a, double[][] vectors, int p, int q) {
        double theta = (a[q][q] - a[p][p]) / (2 * a[p][q]);
        double tangent = Math.copySign(1, theta) / (Math.abs(theta) + Math.hypot(theta, 1));
        double cosine = 1 / Math.hypot(tangent, 1);
        double sine = tangent * cosine;
        turn(a[p], a[q], cosine, sine);
        turnColumns(a, p, q, cosine, sine);
        turnColumns(vectors, p, q, cosine, sine);
    }

    private static void turnColumns(double[][] matrix, int p, int q, double cosine, double sine) {
        for (double[] row : matrix) {
            double left = row[p];
            double right = row[q];
            row[p] = cosine * left - sine * right;
            row[q] = sine * left + cosine * right;
        }
    }

    private static void turn(double[] p, double[] q, double cosine, double sine) {
        for (int k = 0; k < p.length; k++) {
            double apk = p[k];
            double aqk = q[k];
            p[k] = cosine * apk - sine * aqk;
            q[k] = sine * apk + cosine * aqk;
        }
    }
}
