package org.asterism.cluster.medoid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.asterism.cluster.Golden;
import org.asterism.geometry.Points;
import org.asterism.geometry.RandomPoints;
import org.asterism.geometry.distance.Dissimilarity;
import org.asterism.geometry.distance.Distance;
import org.asterism.job.Job;
import org.asterism.parameter.InvalidInputException;
import org.asterism.quality.Contingency;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MedoidSilhouetteTest {
    /** The best medoid silhouette of all sets of k points, found by trying each with numpy 1.24. */
    @ParameterizedTest
    @CsvSource({"2, 0.6307151286875246", "3, 0.654118096036421"})
    void theBestOfSomeStartsIsTheOptimum(int k, double silhouette) {
        Profile profile = Profile.of(Golden.points(), Distance.EUCLIDEAN, Job.QUIET);
        double loss = IntStream.range(0, 5)
                .mapToDouble(seed -> of(k, k, seed).search(profile, Job.QUIET).loss())
                .min()
                .orElseThrow();
        assertThat(1 - loss / 300).isCloseTo(silhouette, within(1e-12));
    }

    @Test
    void pricesAreThoseOfTheDefinitionAfterEverySwap() {
        SplittableRandom random = new SplittableRandom(5);
        for (int round = 0; round < 60; round++) {
            Profile matrix = Matrices.profile(Matrices.random(random.nextInt(4, 20), random));
            int k = random.nextInt(2, Math.min(6, matrix.size()));
            SilhouetteMedoids state = new SilhouetteMedoids(matrix, Shuffle.draw(matrix.size(), k, random), Job.QUIET);
            for (int swap = 0; swap < 5; swap++) {
                assertPrices(matrix, state);
                int object = random.nextInt(matrix.size());
                if (!state.isMedoid(object)) {
                    state.swap(random.nextInt(k), object);
                }
            }
        }
    }

    private static void assertPrices(Profile matrix, SilhouetteMedoids state) {
        assertThat(state.loss()).isCloseTo(loss(matrix, state.medoids()), within(1e-9));
        double[] changes = new double[state.count()];
        Profile.Reached memory = Profile.Reached.of(matrix.size());
        for (int j = 0; j < matrix.size(); j++) {
            if (state.isMedoid(j)) {
                assertThat(state.medoids()[state.labels()[j]]).isEqualTo(j);
                continue;
            }
            state.changes(j, memory, changes);
            for (int m = 0; m < changes.length; m++) {
                double after = loss(matrix, Matrices.swapped(state.medoids(), m, j));
                assertThat(changes[m]).isCloseTo(after - state.loss(), within(1e-9));
            }
        }
    }

    @Test
    void noSwapImprovesTheEnd() {
        SplittableRandom random = new SplittableRandom(6);
        for (int round = 0; round < 40; round++) {
            Profile matrix = Matrices.profile(Matrices.random(random.nextInt(4, 20), random));
            int k = random.nextInt(2, Math.min(5, matrix.size() - 1));
            Medoids end = of(k, k, round).search(matrix, Job.QUIET);
            for (int m = 0; m < k; m++) {
                for (int j = 0; j < matrix.size(); j++) {
                    int[] other = Matrices.swapped(end.medoids(), m, j);
                    if (Arrays.stream(other).distinct().count() == k) {
                        assertThat(loss(matrix, other)).isGreaterThan(end.loss() - 1e-9);
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"2", "4", "7"})
    void findsHowManyBlobsThereAre(int blobs) {
        Points points = RandomPoints.blobs(700, 2, blobs, 0.004, 21);
        int[] truth =
                IntStream.range(0, 700).map(i -> (int) ((long) i * blobs / 700)).toArray();
        int[] found = of(2, 12, 1).cluster(points, Job.QUIET).labels();
        assertThat(Contingency.of(truth, found).adjustedRandIndex()).isEqualTo(1);
    }

    @Test
    void theFewestMayNotBeMoreThanTheMost() {
        assertThatThrownBy(() -> of(5, 4, 1).cluster(RandomPoints.uniform(20, 2, 1), Job.QUIET))
                .isInstanceOf(InvalidInputException.class)
                .hasMessage("min-clusters is 5, but max-clusters only 4; choose it no larger than that.");
    }

    private static MedoidSilhouette of(int fewest, int most, long seed) {
        return new MedoidSilhouette(fewest, most, Distance.EUCLIDEAN, seed);
    }

    /** The sum of the nearest distance over the second nearest, by the definition; 0 of 0 is 0. */
    private static double loss(Dissimilarity distances, int[] medoids) {
        double sum = 0;
        for (int i = 0; i < distances.size(); i++) {
            int o = i;
            double[] sorted = Arrays.stream(medoids)
                    .mapToDouble(m -> distances.between(o, m))
                    .sorted()
                    .toArray();
            sum += sorted[1] == 0 ? 0 : sorted[0] / sorted[1];
        }
        return sum;
    }
}
