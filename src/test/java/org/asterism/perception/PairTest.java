package org.asterism.perception;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.asterism.cluster.mixture.Gaussian;
import org.junit.jupiter.api.Test;

class PairTest {
    private final Gaussian round = gaussian(0, 0, 1, 0, 1);
    private final Gaussian slanted = gaussian(2, 1, 2, 0.7, 1);

    @Test
    void entropyIsZeroWhereAllAgreeAndOneAtHalfAndHalf() {
        assertThat(Pair.entropy(0)).isZero();
        assertThat(Pair.entropy(1)).isZero();
        assertThat(Pair.entropy(0.5)).isCloseTo(1, within(1e-15));
        assertThat(Pair.entropy(0.11)).isCloseTo(0.499915958, within(1e-8));
    }

    @Test
    void theSentenceSaysWhoSeesWhat() {
        assertThat(Pairs.of(0, 1, 0.62).sentence()).isEqualTo("62 % would see one group here, 38 % two.");
    }

    @Test
    void certaintyIsClamped() {
        assertThat(Pairs.of(0, 1, 0).separability()).isEqualTo(1 - 1e-5);
        assertThat(Pairs.of(0, 1, 1).separability()).isCloseTo(1e-5, within(1e-15));
    }

    @Test
    void theModelDoesNotMindTheOrderOfThePair() {
        BhattacharyyaModel model = new BhattacharyyaModel();

        assertThat(model.single(pair(round, slanted))).isEqualTo(model.single(pair(slanted, round)));
        assertThat(model.single(pair(round, round))).isGreaterThan(0.99);
    }

    @Test
    void halfSeeOneGroupAtThreeAndAHalfDeviations() {
        // distance 12 / 8 = 1.5: 1 / (1 + exp(1.225 ln 1.51 - 0.511)) = 0.50154
        Gaussian far = gaussian(Math.sqrt(12), 0, 1, 0, 1);

        assertThat(BhattacharyyaModel.distance(round, far)).isCloseTo(1.5, within(1e-12));
        assertThat(new BhattacharyyaModel().single(pair(round, far))).isCloseTo(0.50154, within(1e-5));
    }

    @Test
    void sizeAloneMakesADistance() {
        // half the logarithm of 2.5 / sqrt(1 · 4) for each of two axes
        assertThat(BhattacharyyaModel.distance(round, gaussian(0, 0, 4, 0, 4)))
                .isCloseTo(Math.log(2.5 / 2), within(1e-12));
    }

    private static GaussianPair pair(Gaussian first, Gaussian second) {
        return new GaussianPair(first, second, 100, 1);
    }

    private static Gaussian gaussian(double x, double y, double xx, double xy, double yy) {
        return new Gaussian(0.5, new double[] {x, y}, new double[][] {{xx, xy}, {xy, yy}});
    }
}
