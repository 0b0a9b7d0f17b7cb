package org.asterism.cluster.mixture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.asterism.job.Job;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class MergesTest {
    @RepeatedTest(20)
    void entropyMergesAreTheBestOfAllAtEveryStep(RepetitionInfo repetition) {
        double[][] shares = shares(5, 40, repetition.getCurrentRepetition());
        SoftEntropy rule = new SoftEntropy(copy(shares), Job.QUIET);
        List<int[]> path = Merges.path(5, rule, -1, Job.QUIET);
        double[] entropies = rule.entropies();

        assertThat(path).hasSize(5);
        for (int step = 0; step < 5; step++) {
            assertThat(entropies[4 - step]).isCloseTo(entropy(shares, path.get(step)), within(1e-9));
            for (int[] other : step == 0 ? List.<int[]>of() : joined(path.get(step - 1))) {
                assertThat(entropy(shares, path.get(step))).isLessThanOrEqualTo(entropy(shares, other) + 1e-9);
            }
        }
        assertThat(entropies[0]).isCloseTo(0, within(1e-9));
    }

    @Test
    void twoLinesMeetWhereTheCurveBends() {
        assertThat(TwoLines.elbow(new double[] {0, 0, 0, 5, 10, 15})).isEqualTo(2);
        assertThat(TwoLines.elbow(new double[] {0, 1, 2, 12})).isEqualTo(2);
        assertThat(TwoLines.elbow(new double[] {0, 0.1, 7})).isEqualTo(1);
    }

    @Test
    void nothingMergesAtOrBelowTheLeastAffinity() {
        Merges.Rule rule = new Merges.Rule() {
            @Override
            public double affinity(int a, int b) {
                return a == 0 && b == 2 ? 0.9 : 0.5;
            }

            @Override
            public void merge(int a, int b) {}
        };

        assertThat(Merges.path(3, rule, 0.5, Job.QUIET).getLast()).containsExactly(0, 1, 0);
        assertThat(Merges.path(3, rule, 0.4, Job.QUIET).getLast()).containsOnly(0);
    }

    @Test
    void twoEqualGaussiansHaveOneModeUpToTwoDeviations() {
        assertThat(Ridgeline.ratio(at(0, 1), at(1.99, 1))).isEqualTo(1);
        assertThat(Ridgeline.ratio(at(0, 1), at(2.5, 1))).isBetween(0.86, 0.88);
        double far = Ridgeline.ratio(at(0, 1), at(6, 1));
        assertThat(far).isCloseTo(2 * Math.exp(-4.5) / (1 + Math.exp(-18)), within(1e-6));
    }

    @RepeatedTest(20)
    void theRidgelineIsWhereTheLevelsOfBothTouch(RepetitionInfo repetition) {
        SplittableRandom random = new SplittableRandom(repetition.getCurrentRepetition());
        Gaussian a = gaussian(random);
        Gaussian b = gaussian(random);
        double along = random.nextDouble();
        double[] place = Ridgeline.place(a, b, along);
        double[] toA = Factor.of(a).solve(difference(place, a.mean()));
        double[] toB = Factor.of(b).solve(difference(place, b.mean()));

        for (int d = 0; d < 3; d++) {
            assertThat((1 - along) * toA[d] + along * toB[d]).isCloseTo(0, within(1e-9));
        }
        assertThat(Ridgeline.ratio(a, b)).isCloseTo(Ridgeline.ratio(b, a), within(1e-9));
    }

    @Test
    void joinedGaussiansKeepTheMoments() {
        Gaussian joined = at(0, 1).joined(at(4, 3));

        assertThat(joined.weight()).isEqualTo(2);
        assertThat(joined.mean()).containsExactly(2);
        assertThat(joined.covariance()[0][0]).isEqualTo((1 + 9) / 2.0 + 4);
    }

    private static Gaussian at(double mean, double deviation) {
        return new Gaussian(1, new double[] {mean}, new double[][] {{deviation * deviation}});
    }

    private static Gaussian gaussian(SplittableRandom random) {
        double[] mean = random.doubles(3).toArray();
        double[][] root = new double[3][];
        Arrays.setAll(root, r -> random.doubles(3).toArray());
        double[][] covariance = new double[3][3];
        for (int r = 0; r < 3; r++) {
            for (int c = 0; c < 3; c++) {
                covariance[r][c] = (r == c ? 0.1 : 0)
                        + root[r][0] * root[c][0]
                        + root[r][1] * root[c][1]
                        + root[r][2] * root[c][2];
            }
        }
        return new Gaussian(0.1 + random.nextDouble(), mean, covariance);
    }

    private static double[] difference(double[] a, double[] b) {
        return IntStream.range(0, a.length).mapToDouble(d -> a[d] - b[d]).toArray();
    }

    private static double[][] shares(int k, int size, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        double[][] shares = new double[k][size];
        for (int i = 0; i < size; i++) {
            double[] weights = random.doubles(k).map(w -> Math.pow(w, 4)).toArray();
            double sum = Arrays.stream(weights).sum();
            for (int j = 0; j < k; j++) {
                shares[j][i] = weights[j] / sum;
            }
        }
        return shares;
    }

    private static double[][] copy(double[][] shares) {
        return Arrays.stream(shares).map(double[]::clone).toArray(double[][]::new);
    }

    /** All groupings that join two of these groups. */
    private static List<int[]> joined(int[] groups) {
        int[] numbers = IntStream.of(groups).distinct().toArray();
        return IntStream.of(numbers)
                .boxed()
                .flatMap(a -> IntStream.of(numbers)
                        .filter(b -> b > a)
                        .mapToObj(b ->
                                IntStream.of(groups).map(g -> g == b ? a : g).toArray()))
                .toList();
    }

    private static double entropy(double[][] shares, int[] groups) {
        double entropy = 0;
        for (int group : IntStream.of(groups).distinct().toArray()) {
            for (int i = 0; i < shares[0].length; i++) {
                double share = 0;
                for (int j = 0; j < groups.length; j++) {
                    share += groups[j] == group ? shares[j][i] : 0;
                }
                entropy -= share > 0 ? share * Math.log(share) : 0;
            }
        }
        return entropy;
    }
}
