package org.asterism.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.asterism.cluster.Clusterer;
import org.asterism.cluster.partition.KMeans;
import org.asterism.geometry.Points;
import org.asterism.geometry.RandomPoints;
import org.asterism.job.CancelledException;
import org.asterism.job.Job;
import org.asterism.job.Jobs;
import org.asterism.parameter.Schema;
import org.junit.jupiter.api.Test;

class StabilityTest {
    private final Points blobs = RandomPoints.blobs(150, 2, 3, 0.01, 8);

    /** Draw 0 leaves out the last point and splits the second cluster; draw 1 has noise where the first had none. */
    @Test
    void pointsThatADrawLeftOutTakeNoPart() {
        int[] all = {0, 0, 1, 1, 1, 1};
        List<int[]> draws = List.of(new int[] {5, 5, 0, 0, 1, -2}, new int[] {0, 0, 0, 1, 1, -1});
        Stability stability = Stability.of(all, draws, Noise.OWN_CLUSTER);
        assertThat(stability.jaccard()).containsExactly((1 + 2 / 3.0) / 2, (2 / 3.0 + 0.5) / 2);
        assertThat(stability.recovered()).containsExactly(1, 0);
        assertThat(stability.dissolved()).containsExactly(0, 1);
        assertThat(stability.agreement()).hasSize(2);
        assertThat(stability.agreement()[0])
                .isEqualTo(Contingency.of(new int[] {0, 0, 1, 1, 1}, new int[] {5, 5, 0, 0, 1})
                        .adjustedRandIndex());
    }

    @Test
    void noiseIsAClusterOnlyWhereItCountsAsOne() {
        int[] all = {0, 0, -1, -1};
        List<int[]> draws = List.of(all);
        assertThat(Stability.of(all, draws, Noise.OWN_CLUSTER).jaccard()).containsExactly(1, 1);
        assertThat(Stability.of(all, draws, Noise.LEFT_OUT).jaccard()).containsExactly(1);
    }

    /** Hennig 2007, section 2: the largest overlap of each cluster with a new one, by its definition. */
    @Test
    void recoveryIsTheLargestJaccardOverlap() {
        SplittableRandom random = new SplittableRandom(3);
        for (int round = 0; round < 100; round++) {
            int size = random.nextInt(1, 30);
            int[] expected = random.ints(size, -2, 4).toArray();
            int[] labels = random.ints(size, -2, 4).toArray();
            Recovery recovery = new Recovery(new int[] {3});
            recovery.add(expected, labels);
            assertThat(recovery.mean()).containsExactly(naive(expected, labels), within(1e-15));
        }
    }

    @Test
    void seedsAgreeOnClearClusters() {
        Ensemble ensemble = new Ensemble(LongStream.range(1, 5)
                .mapToObj(seed -> means(3, seed).cluster(blobs, Job.QUIET).labels())
                .toList());
        assertThat(ensemble.agreement()).containsExactly(1, 1, 1, 1, 1, 1);
        assertThat(CoAssociation.of(ensemble, Job.QUIET).ambiguousPairs()).isZero();
    }

    @Test
    void coAssociationIsTheShareOfClusteringsThatPutTwoTogether() {
        Ensemble ensemble = new Ensemble(List.of(new int[] {0, 0, 1, -1}, new int[] {2, 1, 1, 1}));
        CoAssociation shares = CoAssociation.of(ensemble, Job.QUIET);
        assertThat(shares.size()).isEqualTo(4);
        assertThat(shares.share(0, 1)).isEqualTo(0.5);
        assertThat(shares.share(1, 0)).isEqualTo(0.5);
        assertThat(shares.share(1, 2)).isEqualTo(0.5);
        assertThat(shares.share(0, 3)).isEqualTo(0);
        assertThat(shares.share(3, 3)).isEqualTo(1);
        assertThat(shares.between(0, 3)).isEqualTo(1);
        assertThat(shares.ambiguousPairs()).isEqualTo(4 / 6.0);
        assertThatThrownBy(() -> CoAssociation.of(new Ensemble(List.of()), Job.QUIET))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aCancelledJobStops() {
        Job cancelled = Jobs.cancelled();
        assertThatThrownBy(() ->
                        Dunn.of(blobs, means(3, 1).cluster(blobs, Job.QUIET).labels(), cancelled))
                .isInstanceOf(CancelledException.class);
        assertThatThrownBy(() -> DensityValidity.of(
                        blobs, means(3, 1).cluster(blobs, Job.QUIET).labels(), cancelled))
                .isInstanceOf(CancelledException.class);
    }

    private static Clusterer means(int k, long seed) {
        return Schema.<Clusterer>of(KMeans.class).create(Map.of("k", k, "seed", seed, "starts", 1));
    }

    private static double[] naive(int[] expected, int[] labels) {
        double[] best = new double[4];
        for (int cluster = 0; cluster < 4; cluster++) {
            int wanted = cluster;
            best[cluster] = Arrays.stream(expected).anyMatch(l -> l == wanted) ? 0 : Double.NaN;
            for (int found = 0; found < 4; found++) {
                double both = 0;
                double either = 0;
                for (int i = 0; i < labels.length; i++) {
                    both += expected[i] == cluster && labels[i] == found ? 1 : 0;
                    either += expected[i] == cluster || labels[i] == found ? 1 : 0;
                }
                best[cluster] = Math.max(best[cluster], either == 0 ? 0 : both / either);
            }
        }
        return best;
    }
}
