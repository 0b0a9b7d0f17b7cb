package org.asterism.cluster.medoid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.asterism.cluster.Golden;
import org.asterism.geometry.RandomPoints;
import org.asterism.geometry.distance.Distance;
import org.asterism.job.Job;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class MedoidStartTest {
    /** R 4.2.2, cluster 2.1.4: pam(x, k), objective["build"] and ["swap"] times n. */
    @ParameterizedTest
    @CsvSource({
        "3, 787.287959721546, 751.337930261439",
        "5, 437.700795933167, 406.728168373459",
        "10, 305.623845025983, 297.206113304257"
    })
    void buildAndSwapAreThoseOfR(int k, double build, double swap) {
        Profile profile = Profile.of(Golden.points(), Distance.EUCLIDEAN, Job.QUIET);
        int[] start = MedoidStart.BUILD.choose(profile, k, new SplittableRandom(1), Job.QUIET);
        assertThat(Matrices.loss(profile, start)).isCloseTo(build, within(1e-9));
        int[] rows = Arrays.stream(start).map(profile::id).toArray();
        assertThat(KMedoids.improve(profile, rows, PamVariant.PAM, Job.QUIET).loss())
                .isCloseTo(swap, within(1e-9));
    }

    @Test
    void eachMedoidOfBuildIsTheBestAddition() {
        SplittableRandom random = new SplittableRandom(3);
        for (int round = 0; round < 40; round++) {
            Profile matrix = Matrices.profile(Matrices.random(random.nextInt(3, 20), random));
            int[] chosen = MedoidStart.BUILD.choose(matrix, Math.min(5, matrix.size()), random, Job.QUIET);
            assertThat(chosen).doesNotHaveDuplicates();
            for (int m = 0; m < chosen.length; m++) {
                int[] some = Arrays.copyOf(chosen, m + 1);
                int last = m;
                double best = IntStream.range(0, matrix.size())
                        .mapToDouble(j -> Matrices.loss(matrix, Matrices.swapped(some, last, j)))
                        .min()
                        .orElseThrow();
                assertThat(Matrices.loss(matrix, some)).isCloseTo(best, within(1e-9));
            }
        }
    }

    @ParameterizedTest
    @EnumSource(MedoidStart.class)
    void startsAreDifferentObjectsAndRepeatable(MedoidStart start) {
        for (int size : new int[] {1, 2, 30}) {
            Profile profile = Profile.of(RandomPoints.lattice(size, 2, 3, 5), Distance.EUCLIDEAN, Job.QUIET);
            int[] all = start.choose(profile, size, new SplittableRandom(1), Job.QUIET);
            assertThat(all).hasSize(size).doesNotHaveDuplicates();
            assertThat(start.choose(profile, size, new SplittableRandom(1), Job.QUIET))
                    .isEqualTo(all);
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = MedoidStart.class,
            names = {"BUILD", "LAB", "K_MEANS_PLUS_PLUS"})
    void carefulStartsBeatRandomOnes(MedoidStart start) {
        Profile profile = Profile.of(RandomPoints.blobs(600, 2, 12, 0.02, 6), Distance.EUCLIDEAN, Job.QUIET);
        assertThat(mean(start, profile)).isLessThan(0.8 * mean(MedoidStart.RANDOM, profile));
    }

    private static double mean(MedoidStart start, Profile profile) {
        return IntStream.range(0, 10)
                .mapToDouble(seed ->
                        Matrices.loss(profile, start.choose(profile, 12, new SplittableRandom(seed), Job.QUIET)))
                .average()
                .orElseThrow();
    }
}
