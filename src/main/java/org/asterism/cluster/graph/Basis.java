package org.asterism.cluster.graph;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.asterism.job.Parallel;
import org.asterism.numeric.Blocks;
import org.asterism.numeric.SymmetricEigen;

/**
 * A few vectors side by side.
 *
 * @param width how many vectors
 * @param data entry i of all vectors, then entry i + 1
 */
record Basis(int size, int width, double[] data) {
    /** Directions weaker than this share of the strongest are rounding. */
    private static final double ROUNDING = 1e-15;

    static Basis zero(int size, int width) {
        return new Basis(size, width, new double[Math.multiplyExact(size, width)]);
    }

    static Basis random(int size, int width, SplittableRandom random) {
        Basis basis = zero(size, width);
        Arrays.setAll(basis.data, _ -> random.nextDouble() - 0.5);
        return basis;
    }

    static Blocks blocks(int size) {
        return new Blocks(size, Math.max(64, Math.ceilDiv(size, 64)));
    }

    /** All inner products of these vectors with others. */
    double[][] products(Basis other) {
        Blocks blocks = blocks(size);
        double[][][] parts = new double[blocks.count()][width][other.width];
        Parallel.forEach(blocks.count(), block -> {
            for (int i = blocks.start(block); i < blocks.end(block); i++) {
                for (int c = 0; c < width; c++) {
                    double value = data[i * width + c];
                    double[] row = parts[block][c];
                    for (int o = 0; o < other.width; o++) {
                        row[o] += value * other.data[i * other.width + o];
                    }
                }
            }
        });
        double[][] sum = new double[width][other.width];
        for (double[][] part : parts) {
            for (int c = 0; c < width; c++) {
                for (int o = 0; o < other.width; o++) {
                    sum[c][o] += part[c][o];
                }
            }
        }
        return sum;
    }

    /** The vectors that are these mixed: one for each row of coefficients. */
    Basis mixed(double[][] rows) {
        Basis result = zero(size, rows.length);
        Blocks blocks = blocks(size);
        Parallel.forEach(blocks.count(), block -> {
            for (int i = blocks.start(block); i < blocks.end(block); i++) {
                for (int r = 0; r < rows.length; r++) {
                    double sum = 0;
                    for (int c = 0; c < width; c++) {
                        sum += rows[r][c] * data[i * width + c];
                    }
                    result.data[i * rows.length + r] = sum;
                }
            }
        });
        return result;
    }

    /** Unit vectors at right angles that span the same space. Stathopoulos and Wu 2002, doi 10.1137/S1064827500370883. */
    Basis orthonormal() {
        return straightened().straightened();
    }

    private Basis straightened() {
        double[][] gram = products(this);
        double[] length = new double[width];
        Arrays.setAll(length, c -> gram[c][c] > 0 ? Math.sqrt(gram[c][c]) : 1);
        for (int c = 0; c < width; c++) {
            for (int o = 0; o < width; o++) {
                gram[c][o] /= length[c] * length[o];
            }
        }
        SymmetricEigen eigen = SymmetricEigen.of(gram);
        double[][] rows = new double[width][width];
        for (int r = 0; r < width; r++) {
            double strength = Math.sqrt(Math.max(eigen.values()[r], ROUNDING * eigen.values()[0]));
            for (int c = 0; c < width; c++) {
                rows[r][c] = eigen.vectors()[r][c] / (strength * length[c]);
            }
        }
        return mixed(rows);
    }
}
