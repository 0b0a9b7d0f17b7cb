package org.asterism.numeric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class SpearmanTest {
    /** Values of scipy.stats.spearmanr 1.17.1. */
    @Test
    void agreesWithScipyWhereValuesAreTied() {
        double[] a = {0.2, 1.5, 1.5, -3, 7, 7, 7, 2};
        double[] b = {1, 2, 0, 0, 5, 9, 4, 4};
        assertThat(Spearman.correlation(a, b)).isCloseTo(0.8883529931533871, within(1e-12));

        double[] pi = {3, 1, 4, 1, 5, 9, 2, 6, 5, 3, 5};
        double[] e = {2, 7, 1, 8, 2, 8, 1, 8, 2, 8, 4};
        assertThat(Spearman.correlation(pi, e)).isCloseTo(0.1384567651467695, within(1e-12));
    }

    @Test
    void theEndsAreOneAndMinusOne() {
        double[] rising = {1, 10, 100, 1000};
        assertThat(Spearman.correlation(rising, new double[] {0, 1, 2, 3})).isEqualTo(1);
        assertThat(Spearman.correlation(rising, new double[] {3, 2, 1, 0})).isEqualTo(-1);
    }

    @Test
    void equalValuesShareTheirMeanRank() {
        assertThat(Spearman.ranks(new double[] {5, -1, 5, 9})).containsExactly(2.5, 1, 2.5, 4);
    }

    @Test
    void nothingToRankHasNoCorrelation() {
        assertThat(Spearman.correlation(new double[] {1, 1}, new double[] {1, 2}))
                .isNaN();
        assertThat(Spearman.correlation(new double[] {1}, new double[] {1})).isNaN();
        assertThatThrownBy(() -> Spearman.correlation(new double[2], new double[3]))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
