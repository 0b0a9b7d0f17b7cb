package org.asterism.numeric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JacobiTest {
    @Test
    void aSmallMatrixIsSolvedAsByHand() {
        Jacobi axes = Jacobi.of(new double[][] {{2, 1}, {1, 2}});
        int largest = axes.largest();

        assertThat(axes.values()[largest]).isCloseTo(3, within(1e-14));
        assertThat(axes.values()[1 - largest]).isCloseTo(1, within(1e-14));
        assertThat(axes.vectors()[0][largest]).isCloseTo(axes.vectors()[1][largest], within(1e-14));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5, 20, 64})
    void theMatrixIsPutTogetherAgain(int n) {
        double[][] matrix = random(n);
        Jacobi axes = Jacobi.of(matrix);
        for (int r = 0; r < n; r++) {
            for (int c = 0; c < n; c++) {
                double sum = 0;
                double product = 0;
                for (int j = 0; j < n; j++) {
                    sum += axes.vectors()[r][j] * axes.values()[j] * axes.vectors()[c][j];
                    product += axes.vectors()[j][r] * axes.vectors()[j][c];
                }
                assertThat(sum).isCloseTo(matrix[r][c], within(1e-11));
                assertThat(product).isCloseTo(r == c ? 1 : 0, within(1e-11));
            }
        }
    }

    @Test
    void equalAndZeroValuesNeedNoTurning() {
        assertThat(Jacobi.of(new double[3][3]).values()).containsExactly(0, 0, 0);
        assertThat(Jacobi.of(new double[][] {{4, 0}, {0, 4}}).largest()).isZero();
    }

    private static double[][] random(int n) {
        SplittableRandom random = new SplittableRandom(n);
        double[][] matrix = new double[n][n];
        for (int r = 0; r < n; r++) {
            for (int c = 0; c <= r; c++) {
                matrix[r][c] = random.nextDouble(-1, 1);
                matrix[c][r] = matrix[r][c];
            }
        }
        return matrix;
    }
}
