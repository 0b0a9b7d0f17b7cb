package org.asterism.cluster.medoid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.asterism.geometry.Points;
import org.asterism.geometry.RandomPoints;
import org.asterism.geometry.distance.Distance;
import org.asterism.job.Job;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the papers say of swaps, against brute force on dissimilarities that obey no triangle inequality. */
class SwapSearchTest {
    private static final int ROUNDS = 40;

    @Test
    void pricesAreThoseOfTheDefinitionAfterEverySwap() {
        SplittableRandom random = new SplittableRandom(5);
        for (int round = 0; round < ROUNDS; round++) {
            Profile matrix = Matrices.profile(Matrices.random(random.nextInt(4, 25), random));
            int k = random.nextInt(2, Math.min(6, matrix.size()));
            int[] start = Shuffle.draw(matrix.size(), k, random);
            NearestMedoids fast = new NearestMedoids(matrix, start, Job.QUIET);
            NearestMedoids original = new OriginalMedoids(matrix, start, Job.QUIET);
            for (int swap = 0; swap < 5; swap++) {
                assertPrices(matrix, fast);
                assertPrices(matrix, original);
                int object = random.nextInt(matrix.size());
                if (!fast.isMedoid(object)) {
                    int medoid = random.nextInt(k);
                    fast.swap(medoid, object);
                    original.swap(medoid, object);
                }
            }
        }
    }

    private static void assertPrices(Profile matrix, NearestMedoids state) {
        assertThat(state.loss()).isCloseTo(Matrices.loss(matrix, state.medoids()), within(1e-9));
        Profile.Reached memory = Profile.Reached.of(matrix.size());
        double[] changes = new double[state.count()];
        for (int j = 0; j < matrix.size(); j++) {
            if (state.isMedoid(j)) {
                assertThat(state.medoids()[state.labels()[j]]).isEqualTo(j);
                continue;
            }
            state.changes(j, memory, changes);
            for (int m = 0; m < changes.length; m++) {
                double after = Matrices.loss(matrix, Matrices.swapped(state.medoids(), m, j));
                assertThat(changes[m]).isCloseTo(after - state.loss(), within(1e-9));
            }
        }
    }

    @ParameterizedTest
    @EnumSource(PamVariant.class)
    void noSwapImprovesTheEnd(PamVariant variant) {
        SplittableRandom random = new SplittableRandom(6);
        for (int round = 0; round < ROUNDS; round++) {
            Profile matrix = Matrices.profile(Matrices.random(random.nextInt(2, 25), random));
            int k = random.nextInt(1, Math.min(6, matrix.size()));
            Medoids end = KMedoids.improve(matrix, Shuffle.draw(matrix.size(), k, random), variant, Job.QUIET);
            assertThat(end.loss()).isCloseTo(Matrices.loss(matrix, end.medoids()), within(1e-9));
            for (int m = 0; m < k; m++) {
                for (int j = 0; j < matrix.size(); j++) {
                    double other = Matrices.loss(matrix, Matrices.swapped(end.medoids(), m, j));
                    assertThat(other).isGreaterThanOrEqualTo(end.loss() - 1e-9);
                }
            }
        }
    }

    @Test
    void fastPam1FindsTheSwapsOfPam() {
        SplittableRandom random = new SplittableRandom(7);
        for (int round = 0; round < 12; round++) {
            Profile matrix = Matrices.profile(Matrices.distinct(60, random));
            MedoidStart from = round % 2 == 0 ? MedoidStart.BUILD : MedoidStart.RANDOM;
            int[] start = from.choose(matrix, 2 + round, random, Job.QUIET);
            Medoids pam = KMedoids.improve(matrix, start, PamVariant.PAM, Job.QUIET);
            Medoids fast = KMedoids.improve(matrix, start, PamVariant.FAST_PAM1, Job.QUIET);
            assertThat(fast.medoids()).isEqualTo(pam.medoids());
            assertThat(fast.labels()).isEqualTo(pam.labels());
            assertThat(fast.swaps()).isEqualTo(pam.swaps());
        }
    }

    @Test
    void eagerSwapsEndAsLowAsTheBestOnAverage() {
        Profile profile = Profile.of(RandomPoints.uniform(300, 2, 8), Distance.EUCLIDEAN, Job.QUIET);
        SplittableRandom random = new SplittableRandom(9);
        PamVariant[] variants = PamVariant.values();
        double[] sums = new double[variants.length];
        for (int round = 0; round < 20; round++) {
            int[] start = Shuffle.draw(300, 8, random);
            for (int v = 0; v < variants.length; v++) {
                sums[v] +=
                        KMedoids.improve(profile, start, variants[v], Job.QUIET).loss();
            }
        }
        double pam = sums[List.of(variants).indexOf(PamVariant.PAM)];
        assertThat(Arrays.stream(sums).max().orElseThrow()).isLessThan(1.01 * pam);
    }

    @Test
    void theOrderOfTheObjectsIsNoMatterToFastPam1() {
        SplittableRandom random = new SplittableRandom(10);
        Points points = RandomPoints.uniform(80, 2, 11);
        int[] order = Shuffle.draw(80, 80, random);
        int[] start = IntStream.range(0, 5).toArray();
        int[] moved = Arrays.stream(start)
                .map(row -> IntStream.range(0, 80)
                        .filter(i -> order[i] == row)
                        .findFirst()
                        .orElseThrow())
                .toArray();
        double loss = loss(points, start);
        assertThat(loss(points.select(order), moved)).isCloseTo(loss, within(1e-12));
    }

    private static double loss(Points points, int[] start) {
        Profile profile = Profile.of(points, Distance.EUCLIDEAN, Job.QUIET);
        return KMedoids.improve(profile, start, PamVariant.FAST_PAM1, Job.QUIET).loss();
    }
}
