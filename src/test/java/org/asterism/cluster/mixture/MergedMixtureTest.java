package org.asterism.cluster.mixture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.asterism.cluster.Clustering;
import org.asterism.geometry.Points;
import org.asterism.job.Job;
import org.asterism.quality.Contingency;
import org.junit.jupiter.api.Test;

class MergedMixtureTest {
    private final MergedMixture elbow = merged(Merging.ENTROPY, MergeCount.ELBOW, 0.5);
    private final MergedMixture icl = merged(Merging.ENTROPY, MergeCount.ICL, 0.5);
    private final MergedMixture ridgeline = merged(Merging.RIDGELINE, MergeCount.ELBOW, 0.5);

    @Test
    void aCrossAndARoundClusterAreTwo() {
        Points points = crossAndBlob(900);
        int[] truth = new int[900];
        Arrays.setAll(truth, i -> i % 3 == 2 ? 1 : 0);

        for (MergedMixture algorithm : new MergedMixture[] {elbow, ridgeline}) {
            Clustering found = algorithm.cluster(points, Job.QUIET);
            assertThat(Contingency.of(truth, found.labels()).adjustedRandIndex())
                    .as("%s", algorithm)
                    .isGreaterThan(0.97);
        }
    }

    @Test
    void clustersThatStandApartStayApart() {
        Points points = AutoMixtureTest.triangle(600, 0);

        for (MergedMixture algorithm : new MergedMixture[] {elbow, icl, ridgeline}) {
            assertThat(algorithm.cluster(points, Job.QUIET).sizes()).containsExactly(200, 200, 200);
        }
    }

    @Test
    void aHigherRatioLeavesMoreClusters() {
        Points points = GaussianMixtureTest.blobs(2000);
        int before = 0;
        for (double ratio : new double[] {0, 0.3, 0.9, 1}) {
            int clusters = merged(Merging.RIDGELINE, MergeCount.ELBOW, ratio)
                    .cluster(points, Job.QUIET)
                    .clusters();
            assertThat(clusters).isGreaterThanOrEqualTo(before);
            before = clusters;
        }
        assertThat(before).isGreaterThan(1);
    }

    private static MergedMixture merged(Merging merging, MergeCount count, double ratio) {
        return new MergedMixture(merging, count, ratio, 8, Covariance.FULL, 1);
    }

    /** Every third point is in a round cluster beside a cross of two long Gaussians. */
    private static Points crossAndBlob(int size) {
        SplittableRandom random = new SplittableRandom(4);
        double[] x = new double[size];
        double[] y = new double[size];
        for (int i = 0; i < size; i++) {
            x[i] = random.nextGaussian() * (i % 3 == 0 ? 5 : 0.5) + (i % 3 == 2 ? 14 : 0);
            y[i] = random.nextGaussian() * (i % 3 == 1 ? 5 : 0.5) + (i % 3 == 2 ? 14 : 0);
        }
        return Points.of(x, y);
    }
}
