package org.asterism.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Map;
import java.util.function.IntFunction;
import org.asterism.cluster.Clusterer;
import org.asterism.cluster.Golden;
import org.asterism.cluster.partition.KMeans;
import org.asterism.geometry.Points;
import org.asterism.job.Job;
import org.asterism.parameter.Schema;
import org.junit.jupiter.api.Test;

class GapTest {
    private static final IntFunction<Clusterer> MEANS =
            k -> Schema.<Clusterer>of(KMeans.class).create(Map.of("k", k, "starts", 50));

    /**
     * R cluster 2.1.4: {@code clusGap(kmeans, nstart = 20, B = 200, d.power = 2, spaceH0 = "original")}; its random sets
     * differ from ours, and it sums each pair once where the paper does so twice, which is log 2 less.
     */
    @Test
    void agreesWithClusGap() {
        Gap gap = Gap.of(Golden.points(), MEANS, 5, 40, 3, Job.QUIET);
        assertThat(gap.within())
                .containsExactly(
                        new double[] {9.00469014, 8.35692775, 7.76946305, 6.86419506, 6.63639372}, within(1e-8));
        assertThat(gap.expected())
                .containsExactly(
                        new double[] {9.07997178, 8.43373770, 8.05005144, 7.66959821, 7.43115299}, within(0.03));
        assertThat(Arrays.stream(gap.error()).average().orElseThrow()).isCloseTo(0.038, within(0.01));
        assertThat(gap.gap(4)).isCloseTo(0.805, within(0.03));
        assertThat(gap.k()).isEqualTo(1);
    }

    @Test
    void twoFarGroupsAreTwoAndOneSeedGivesOneAnswer() {
        double[] x = new double[60];
        Arrays.setAll(x, i -> (i % 2) * 50 + (i * 7 % 11) * 0.1);
        Points points = Points.of(x);
        Gap gap = Gap.of(points, MEANS, 4, 10, 5, Job.QUIET);
        assertThat(gap.k()).isEqualTo(2);
        assertThat(gap.expected())
                .containsExactly(Gap.of(points, MEANS, 4, 10, 5, Job.QUIET).expected());
    }

    @Test
    void duplicatesAreOneCluster() {
        assertThat(Gap.of(Points.of(new double[] {2, 2, 2}), MEANS, 5, 3, 1, Job.QUIET)
                        .k())
                .isEqualTo(1);
    }
}
