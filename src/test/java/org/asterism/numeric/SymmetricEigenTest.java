package org.asterism.numeric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

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

    @Test
    void valuesAndVectorsMakeTheMatrixAgain() {
        SplittableRandom random = new SplittableRandom(1);
        for (int size = 0; size < 15; size++) {
            double[][] matrix = new double[size][size];
            for (int i = 0; i < size; i++) {
                for (int j = 0; j <= i; j++) {
                    matrix[i][j] = random.nextInt(5) - 2;
                    matrix[j][i] = matrix[i][j];
                }
            }
            SymmetricEigen eigen = SymmetricEigen.of(matrix);
            for (int i = 0; i < size; i++) {
                for (int j = 0; j < size; j++) {
                    double entry = 0;
                    double product = 0;
                    for (int c = 0; c < size; c++) {
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
}
