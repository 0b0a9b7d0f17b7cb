package org.asterism.perception;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.asterism.geometry.Points;
import org.asterism.job.Job;
import org.junit.jupiter.api.Test;

class CoMembershipTest {
    private final Points points = blobs();
    private final Ambiguity ambiguity = Clams.DEFAULT.score(points, Job.QUIET);
    private final Pair pair = ambiguity.pairs().getFirst();

    @Test
    void whatIsOneGroupIsJoined() {
        CoMembership all = of(new int[points.size()], 1);

        assertThat(ambiguity.components()).isEqualTo(2);
        assertThat(all.together(pair)).isCloseTo(1, within(1e-9));
        assertThat(all.verdict(pair)).isEqualTo(CoMembership.Verdict.JOINS);
        assertThat(all.straddles(0, pair)).isTrue();
        assertThat(all.spread()[0])
                .satisfies(row -> assertThat(Arrays.stream(row).sum()).isCloseTo(1, within(1e-9)));
    }

    @Test
    void theTrueGroupsSplitThePair() {
        int[] labels = new int[points.size()];
        Arrays.setAll(labels, i -> i % 2);
        CoMembership truth = of(labels, 2);

        assertThat(truth.together(pair)).isLessThan(0.2);
        assertThat(truth.verdict(pair)).isEqualTo(CoMembership.Verdict.SPLITS);
        assertThat(truth.straddles(0, pair)).isFalse();
        assertThat(truth.doubt()[0]).isBetween(0.0, 0.5);
    }

    @Test
    void aCutAcrossBothIsNeither() {
        int[] labels = new int[points.size()];
        Arrays.setAll(labels, i -> points.column(1)[i] > 0 ? 1 : 0);
        CoMembership across = of(labels, 2);

        assertThat(across.together(pair)).isCloseTo(0.5, within(0.1));
        assertThat(across.verdict(pair)).isEqualTo(CoMembership.Verdict.CROSSES);
    }

    @Test
    void noiseAndEmptyGroupsAreInNoGroup() {
        int[] labels = new int[points.size()];
        Arrays.fill(labels, -1);
        CoMembership none = of(labels, 1);

        assertThat(none.together(pair)).isZero();
        assertThat(none.verdict(pair)).isEqualTo(CoMembership.Verdict.SPLITS);
        assertThat(none.doubt()).containsExactly(0);
        assertThat(none.spread()[0]).containsOnly(0);
    }

    private CoMembership of(int[] labels, int groups) {
        return CoMembership.of(ambiguity, points, labels, groups, Job.QUIET);
    }

    private static Points blobs() {
        SplittableRandom random = new SplittableRandom(9);
        double[] x = new double[400];
        double[] y = new double[400];
        for (int i = 0; i < x.length; i++) {
            x[i] = random.nextGaussian() + 5 * (i % 2);
            y[i] = random.nextGaussian();
        }
        return Points.of(x, y);
    }
}
