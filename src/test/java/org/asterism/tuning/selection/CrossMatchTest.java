package org.asterism.tuning.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.asterism.cluster.Clustering;
import org.junit.jupiter.api.Test;

class CrossMatchTest {
    private static final int NOISE = Clustering.NOISE;
    private static final int UNKNOWN = Clustering.UNLABELLED;

    @Test
    void matchesBothWaysByHand() {
        int[] truth = {0, 0, 0, 0, 1, 1, 1, 1, NOISE, NOISE, NOISE};
        int[] found = {0, 0, 0, NOISE, 0, 2, 3, NOISE, 4, 4, NOISE};
        CrossMatch match = CrossMatch.of(truth, found);
        assertThat(match.groups())
                .containsExactly(
                        new CrossMatch.Match(0, 4, 0, 0.75, 0.25), // three of its four, one foreign
                        new CrossMatch.Match(1, 4, 2, 0.25, 0)); // in pieces
        assertThat(match.recovered()).isEqualTo(new Share(1, 2));
        assertThat(match.judged()).isEqualTo(4);
        assertThat(match.spurious()).isEqualTo(3);
    }

    @Test
    void halfIsNotEnough() {
        int[] truth = {0, 0, 1, 1};
        assertThat(CrossMatch.of(truth, new int[] {0, 1, 2, 2})
                        .groups()
                        .getFirst()
                        .recovered())
                .as("half of the group")
                .isFalse();
        assertThat(CrossMatch.of(truth, new int[] {0, 0, 0, 0}).recovered())
                .as("half of the cluster")
                .isEqualTo(new Share(0, 2));
    }

    @Test
    void clustersOfWhatNobodyKnowsAreNotJudged() {
        int[] truth = {0, 0, 0, UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN};
        int[] found = {0, 0, 0, 0, 1, 1, NOISE};
        CrossMatch match = CrossMatch.of(truth, found);
        assertThat(match.groups()).containsExactly(new CrossMatch.Match(0, 3, 0, 1, 0.25));
        assertThat(match.judged()).isOne();
        assertThat(match.spurious()).isZero();
    }

    @Test
    void aGroupThatNobodyFoundHasNoCluster() {
        CrossMatch.Match lost = CrossMatch.of(new int[] {0, 0}, new int[] {NOISE, NOISE})
                .groups()
                .getFirst();
        assertThat(lost.cluster()).isEqualTo(NOISE);
        assertThat(lost.completeness()).isZero();
        assertThat(lost.contamination()).isNaN();
        assertThat(lost.recovered()).isFalse();
    }

    /** Worked out by hand: 8 of 10, z = 1.96. */
    @Test
    void theIntervalIsWilsons() {
        Share share = new Share(8, 10);
        assertThat(share.value()).isEqualTo(0.8);
        assertThat(share.low()).isCloseTo(0.4902, within(1e-4));
        assertThat(share.high()).isCloseTo(0.9433, within(1e-4));
        assertThat(new Share(0, 0).low()).isZero();
        assertThat(new Share(0, 0).high()).isOne();
        assertThat(new Share(20, 20).high()).isOne();
        assertThat(new Share(0, 20).low()).isZero();
    }
}
