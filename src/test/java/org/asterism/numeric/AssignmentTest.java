package org.asterism.numeric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class AssignmentTest {
    @Test
    void solvesATextbookCase() {
        double[][] cost = {{4, 1, 3}, {2, 0, 5}, {3, 2, 2}};
        assertThat(Assignment.minimize(cost)).containsExactly(1, 0, 2);
    }

    @Test
    void isAsGoodAsTryingAllAssignments() {
        SplittableRandom random = new SplittableRandom(11);
        for (int round = 0; round < 200; round++) {
            int rows = random.nextInt(1, 6);
            double[][] cost = new double[rows][random.nextInt(rows, 7)];
            for (double[] row : cost) {
                Arrays.setAll(row, j -> random.nextInt(-5, 6));
            }
            int[] columns = Assignment.minimize(cost);
            assertThat(columns).doesNotHaveDuplicates();
            assertThat(total(cost, columns)).isCloseTo(best(cost, 0, new boolean[cost[0].length]), within(1e-9));
        }
    }

    @Test
    void noRowsNeedNoColumns() {
        assertThat(Assignment.minimize(new double[0][])).isEmpty();
    }

    @Test
    void moreRowsThanColumnsAreRefused() {
        assertThatThrownBy(() -> Assignment.minimize(new double[2][1])).isInstanceOf(IllegalArgumentException.class);
    }

    private static double total(double[][] cost, int[] columns) {
        double sum = 0;
        for (int i = 0; i < columns.length; i++) {
            sum += cost[i][columns[i]];
        }
        return sum;
    }

    private static double best(double[][] cost, int row, boolean[] used) {
        if (row == cost.length) {
            return 0;
        }
        double best = Double.POSITIVE_INFINITY;
        for (int j = 0; j < used.length; j++) {
            if (!used[j]) {
                used[j] = true;
                best = Math.min(best, cost[row][j] + best(cost, row + 1, used));
                used[j] = false;
            }
        }
        return best;
    }
}
