package org.asterism.cluster.medoid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.asterism.cluster.Golden;
import org.asterism.geometry.Points;
import org.asterism.geometry.RandomPoints;
import org.asterism.geometry.distance.Dissimilarity;
import org.asterism.geometry.distance.Distance;
import org.asterism.geometry.distance.Metric;
import org.asterism.job.Job;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ClaraTest {
    /** A sample of all points makes it PAM: R 4.2.2, cluster 2.1.4, pam(x, k)$objective["swap"] times n. */
    @ParameterizedTest
    @CsvSource({"2, 138.912211790696", "3, 93.895982337958", "5, 63.554374130287"})
    void aSampleOfAllIsPam(int k, double loss) {
        int[] everySeventh = IntStream.range(0, 43).map(i -> 7 * i).toArray();
        Medoids found =
                search(Golden.points().select(everySeventh), new Clara(k, 1, Sampling.ORIGINAL, Distance.EUCLIDEAN, 1));
        assertThat(found.loss()).isCloseTo(loss, within(1e-9));
    }

    @ParameterizedTest
    @EnumSource(Sampling.class)
    void labelsAndLossAreThoseOfTheMedoids(Sampling variant) {
        SplittableRandom random = new SplittableRandom(2);
        for (int round = 0; round < 20; round++) {
            int size = random.nextInt(5, 300);
            Points points = RandomPoints.lattice(size, 2, 12, random.nextLong());
            int k = random.nextInt(1, 5);
            Medoids found = search(points, new Clara(k, 3, variant, new Distance(Metric.MANHATTAN), round));
            Dissimilarity distances = Dissimilarity.of(points, Metric.MANHATTAN);
            assertThat(found.loss()).isCloseTo(Matrices.loss(distances, found.medoids()), within(1e-9));
            double ofLabels = IntStream.range(0, size)
                    .mapToDouble(o -> distances.between(o, found.medoids()[found.labels()[o]]))
                    .sum();
            assertThat(ofLabels).isCloseTo(found.loss(), within(1e-9));
            assertThat(Arrays.stream(found.labels()).distinct().count()).isEqualTo(k);
        }
    }

    @ParameterizedTest
    @EnumSource(Sampling.class)
    void moreSamplesAreNoWorseAndNearlyAsGoodAsAllPoints(Sampling variant) {
        Points points = RandomPoints.blobs(3000, 2, 6, 0.05, 3);
        double one =
                search(points, new Clara(6, 1, variant, Distance.EUCLIDEAN, 1)).loss();
        double many =
                search(points, new Clara(6, 20, variant, Distance.EUCLIDEAN, 1)).loss();
        double all = KMedoids.improve(points, Shuffle.draw(3000, 6, new SplittableRandom(1)), Job.QUIET)
                .loss();
        assertThat(many).isLessThanOrEqualTo(one).isLessThan(1.06 * all);
    }

    @Test
    void aMatrixWillDo() {
        Points points = RandomPoints.uniform(200, 3, 4);
        Clara onPoints = new Clara(4, 5, Sampling.FASTER, Distance.EUCLIDEAN, 1);
        Clara onMatrix = new Clara(4, 5, Sampling.FASTER, new Distance(Metric.MATRIX), 1);
        assertThat(onMatrix.cluster(Matrices.of(points), Job.QUIET).labels())
                .isEqualTo(onPoints.cluster(points, Job.QUIET).labels());
    }

    private static Medoids search(Points points, Clara clara) {
        return clara.search(clara.distance().of(points), Job.QUIET);
    }
}
