package org.asterism.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.asterism.cluster.Golden;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PairsTest {
    /**
     * scikit-learn 1.2.1: rand_score, fowlkes_mallows_score, pair_confusion_matrix, contingency_matrix, and the matching of
     * scipy 1.10 linear_sum_assignment.
     */
    @ParameterizedTest
    @CsvSource({
        "truth, ward, 0.9188851727982162, 0.7895914710276003, 0.7877668782458165, 0.7914202898550725,"
                + " 0.7895893580104106, 0.6523318042813455, 0.86, 0.84, 0.8266666666666667, 0.7394625214959971",
        "truth, kmeans, 0.9255741360089186, 0.8256670370948836, 0.7589889291662585, 0.8982028985507247,"
                + " 0.8227485131690739, 0.698872350022553, 0.83, 0.87, 0.83, 0.7335187716416378",
        "single, complete, 0.8683389074693423, 0.788557851792446, 0.9784861344123162, 0.6354954493013716,"
                + " 0.7705459490965612, 0.6267383059418458, 0.9866666666666667, 0.76, 0.75, 0.5276361926856286",
        "truth, dbscan, 0.967670011148272, 0.9152578539631301, 0.9231041396391084, 0.9074782608695652,"
                + " 0.9152245088868101, 0.8436994718120082, 0.95, 0.95, 0.95, 0.3479221884483774"
    })
    void agreesWithScikitLearn(
            String a,
            String b,
            double rand,
            double fowlkesMallows,
            double precision,
            double recall,
            double f1,
            double jaccard,
            double purity,
            double inversePurity,
            double accuracy,
            double variation) {
        Contingency table = Contingency.of(Golden.labels(a), Golden.labels(b));
        Pairs pairs = table.pairs();
        assertThat(new double[] {
                    pairs.randIndex(),
                    pairs.fowlkesMallows(),
                    pairs.precision(),
                    pairs.recall(),
                    pairs.f1(),
                    pairs.jaccard(),
                    table.purity(),
                    table.inversePurity(),
                    table.matchedAccuracy(),
                    table.variationOfInformation()
                })
                .containsExactly(
                        new double[] {
                            rand,
                            fowlkesMallows,
                            precision,
                            recall,
                            f1,
                            jaccard,
                            purity,
                            inversePurity,
                            accuracy,
                            variation
                        },
                        within(1e-12));
    }

    @Test
    void pairsAreThoseThatCountingFinds() {
        SplittableRandom random = new SplittableRandom(8);
        for (int round = 0; round < 200; round++) {
            int size = random.nextInt(1, 30);
            int[] a = random.ints(size, -2, random.nextInt(0, 6)).toArray();
            int[] b = random.ints(size, -2, random.nextInt(0, 6)).toArray();
            Noise noise = Noise.values()[random.nextInt(3)];
            Pairs pairs = Contingency.of(a, b, noise).pairs();
            double[] naive = naive(noise.apply(a), noise.apply(b));
            if (!Double.isNaN(pairs.all())) {
                assertThat(new double[] {pairs.both(), pairs.first(), pairs.second(), pairs.all()})
                        .as(Arrays.toString(a) + Arrays.toString(b) + noise)
                        .containsExactly(naive);
            }
        }
    }

    @Test
    void measuresKeepTheirBoundsAndForgetNames() {
        SplittableRandom random = new SplittableRandom(9);
        for (int round = 0; round < 200; round++) {
            int size = random.nextInt(1, 40);
            int[] a = random.ints(size, 0, random.nextInt(1, 8)).toArray();
            int[] b = random.ints(size, 0, random.nextInt(1, 8)).toArray();
            Contingency table = Contingency.of(a, b);
            Contingency turned =
                    Contingency.of(b, Arrays.stream(a).map(l -> 20 - 2 * l).toArray());
            assertThat(table.purity()).isBetween(0.0, 1.0).isEqualTo(turned.inversePurity());
            assertThat(table.matchedAccuracy())
                    .isEqualTo(turned.matchedAccuracy())
                    .isLessThanOrEqualTo(Math.min(table.purity(), table.inversePurity()));
            assertThat(table.variationOfInformation())
                    .isBetween(0.0, Math.log(size) + 1e-12)
                    .isCloseTo(turned.variationOfInformation(), within(1e-12));
            assertThat(table.pairs().f1())
                    .isBetween(0.0, 1.0)
                    .isEqualTo(turned.pairs().f1());
            assertThat(table.pairs().precision()).isEqualTo(turned.pairs().recall());
            assertThat(table.pairs().fowlkesMallows()).isBetween(0.0, 1.0 + 1e-12);
            assertThat(table.pairs().adjustedRandIndex()).isLessThanOrEqualTo(1 + 1e-12);
        }
    }

    @Test
    void aLabellingAgreesWithItselfAndNothingAgreesWithNothing() {
        for (int[] labels : new int[][] {{0}, {0, 1, 2}, {1, 1, 1}, {0, 1, 1, -1}}) {
            Contingency same = Contingency.of(labels, labels);
            assertThat(same.pairs().fowlkesMallows()).isCloseTo(1, within(1e-12));
            assertThat(same.pairs().adjustedRandIndex()).isEqualTo(1);
            assertThat(same.pairs().jaccard()).isEqualTo(1);
            assertThat(same.purity()).isEqualTo(1);
            assertThat(same.matchedAccuracy()).isEqualTo(1);
            assertThat(same.variationOfInformation()).isCloseTo(0, within(1e-12));
        }
        Contingency none = Contingency.of(new int[] {-2}, new int[] {3});
        assertThat(none.pairs().fowlkesMallows()).isNaN();
        assertThat(none.pairs().adjustedRandIndex()).isNaN();
        assertThat(none.pairs().randIndex()).isNaN();
        assertThat(none.purity()).isNaN();
        assertThat(none.matchedAccuracy()).isNaN();
        assertThat(none.variationOfInformation()).isNaN();
    }

    @Test
    void theTableIsAValueWithTheNamesOfItsLabels() {
        Contingency table = Contingency.of(new int[] {7, 7, 3, -2, 3}, new int[] {-1, 4, 4, 4, 4});
        assertThat(table.rowNames()).containsExactly(3, 7);
        assertThat(table.columnNames()).containsExactly(-1, 4);
        assertThat(table.table()).isDeepEqualTo(new long[][] {{0, 2}, {1, 1}});
    }

    @Test
    void noiseIsCountedAsSaid() {
        int[] labels = {0, -1, 1, -1, -2};
        assertThat(Noise.OWN_CLUSTER.apply(labels)).containsExactly(0, 2, 1, 2, -2);
        assertThat(Noise.SINGLETONS.apply(labels)).containsExactly(0, 2, 1, 3, -2);
        assertThat(Noise.LEFT_OUT.apply(labels)).containsExactly(0, -2, 1, -2, -2);
        assertThat(Noise.OWN_CLUSTER.apply(new int[] {-1, -1})).containsExactly(0, 0);
        assertThat(Noise.SINGLETONS.apply(new int[] {})).isEmpty();
    }

    private static double[] naive(int[] a, int[] b) {
        double[] counts = new double[4];
        for (int i = 0; i < a.length; i++) {
            for (int j = 0; j < i; j++) {
                if (a[i] != -2 && b[i] != -2 && a[j] != -2 && b[j] != -2) {
                    counts[0] += a[i] == a[j] && b[i] == b[j] ? 1 : 0;
                    counts[1] += a[i] == a[j] ? 1 : 0;
                    counts[2] += b[i] == b[j] ? 1 : 0;
                    counts[3]++;
                }
            }
        }
        return counts;
    }
}
