package org.asterism.numeric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import java.util.function.DoubleSupplier;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SymmetricEigenTest {
    private static final Offset<Double> CLOSE = within(1e-12);

    /** Of the matrix of second differences: 2 - 2 cos(j pi / (n + 1)). */
    @Test
    void valuesAreThoseKnown() {
        double[][] matrix = new double[20][20];
        for (int i = 0; i < 20; i++) {
            for (int j = 0; j < 20; j++) {
                matrix[i][j] = i == j ? 2 : Math.abs(i - j) == 1 ? -1 : 0;
            }
        }
        double[] values = SymmetricEigen.of(matrix).values();
        for (int j = 0; j < 20; j++) {
            assertThat(values[j]).isCloseTo(2 - 2 * Math.cos((20 - j) * Math.PI / 21), CLOSE);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 5, 14, 20, 64})
    void valuesAndVectorsMakeTheMatrixAgain(int size) {
        SplittableRandom random = new SplittableRandom(size);
        assertSolved(symmetric(size, () -> random.nextInt(5) - 2));
        assertSolved(symmetric(size, () -> random.nextDouble(-1, 1)));
    }

    @Test
    void aSmallMatrixIsSolvedAsByHand() {
        SymmetricEigen eigen = SymmetricEigen.of(new double[][] {{2, 1}, {1, 2}});
        assertThat(eigen.values()).containsExactly(new double[] {3, 1}, CLOSE);
        assertThat(eigen.vectors()[0][0]).isCloseTo(eigen.vectors()[0][1], CLOSE);
        assertThat(eigen.vectors()[1][0]).isCloseTo(-eigen.vectors()[1][1], CLOSE);
    }

    @Test
    void equalAndZeroValuesNeedNoTurning() {
        assertThat(SymmetricEigen.of(new double[3][3]).values()).containsExactly(0, 0, 0);
        assertThat(SymmetricEigen.of(new double[][] {{4, 0}, {0, 4}}).vectors()[0])
                .containsExactly(1, 0);
    }

    /** A covariance of columns whose units are far apart keeps its long axis. */
    @Test
    void theLongestAxisIsFoundAtAnyScale() {
        for (double unit : new double[] {1e-150, 1e-9, 1, 1e9, 1e150}) {
            double[][] matrix = {{1e-20 * unit, 0, 0}, {0, 2 * unit, unit}, {0, unit, 2 * unit}};
            SymmetricEigen eigen = SymmetricEigen.of(matrix);
            assertThat(eigen.values()[0] / unit).isCloseTo(3, CLOSE);
            assertThat(eigen.values()[2]).isEqualTo(1e-20 * unit);
            assertThat(Math.abs(eigen.vectors()[0][1])).isCloseTo(Math.sqrt(0.5), CLOSE);
        }
    }

    private static double[][] symmetric(int size, DoubleSupplier entry) {
        double[][] matrix = new double[size][size];
        for (int i = 0; i < size; i++) {
            for (int j = 0; j <= i; j++) {
                matrix[i][j] = entry.getAsDouble();
                matrix[j][i] = matrix[i][j];
            }
        }
        return matrix;
    }

    private static void assertSolved(double[][] matrix) {
        SymmetricEigen eigen = SymmetricEigen.of(matrix);
        for (int i = 0; i < matrix.length; i++) {
            for (int j = 0; j < matrix.length; j++) {
                double entry = 0;
                double product = 0;
                for (int c = 0; c < matrix.length; c++) {
                    entry += eigen.values()[c] * eigen.vectors()[c][i] * eigen.vectors()[c][j];
                    product += eigen.vectors()[i][c] * eigen.vectors()[j][c];
                }
                assertThat(entry).isCloseTo(matrix[i][j], CLOSE);
                assertThat(product).isCloseTo(i == j ? 1 : 0, CLOSE);
            }
        }
        assertThat(eigen.values()).isSortedAccordingTo((a, b) -> Double.compare(b, a));
    }
}
