package org.asterism.cluster.medoid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.asterism.cluster.Golden;
import org.asterism.geometry.Points;
import org.asterism.geometry.RandomPoints;
import org.asterism.geometry.distance.Distance;
import org.asterism.geometry.distance.Metric;
import org.asterism.job.Job;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ClaransTest {
    /** The smallest loss of all sets of k points, found by trying each with numpy 1.24. */
    @ParameterizedTest
    @CsvSource({
        "FASTER, 2, 1033.8251993872948",
        "FASTER, 3, 740.9947918093791",
        "ORIGINAL, 2, 1033.8251993872948",
        "ORIGINAL, 3, 740.9947918093791"
    })
    void manyStartsFindTheOptimum(Sampling variant, int k, double loss) {
        Medoids found = search(Golden.points(), new Clarans(k, 20, variant, Distance.EUCLIDEAN, 1));
        assertThat(found.loss()).isCloseTo(loss, within(variant == Sampling.FASTER ? 1e-9 : 0.01 * loss));
    }

    @ParameterizedTest
    @EnumSource(Sampling.class)
    void lossIsThatOfTheMedoids(Sampling variant) {
        SplittableRandom random = new SplittableRandom(3);
        for (int round = 0; round < 20; round++) {
            Points matrix = Matrices.random(random.nextInt(1, 40), random);
            int k = random.nextInt(1, Math.min(matrix.size(), 5) + 1);
            Medoids found = search(matrix, new Clarans(k, 2, variant, new Distance(Metric.MATRIX), round));
            double loss = Matrices.loss(Matrices.profile(matrix), found.medoids());
            assertThat(found.loss()).isCloseTo(loss, within(1e-9));
            assertThat(Arrays.stream(found.labels()).distinct().count()).isEqualTo(k);
        }
    }

    @ParameterizedTest
    @EnumSource(Sampling.class)
    void sampledSwapsEndNearlyAsLowAsAll(Sampling variant) {
        Points points = RandomPoints.blobs(1500, 2, 8, 0.04, 5);
        double all = KMedoids.improve(points, Shuffle.draw(1500, 8, new SplittableRandom(1)), Job.QUIET)
                .loss();
        assertThat(search(points, new Clarans(8, 3, variant, Distance.EUCLIDEAN, 1))
                        .loss())
                .isLessThan(1.1 * all);
    }

    private static Medoids search(Points points, Clarans clarans) {
        Profile profile = Profile.of(points, clarans.distance(), Job.QUIET);
        return clarans.search(profile, Job.QUIET).inRowsOf(profile);
    }
}
