package org.asterism.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.asterism.cluster.Golden;
import org.junit.jupiter.api.Test;

class MatchingTest {
    @Test
    void renumberedClustersGetTheirOldNumbersBack() {
        int[] reference = {0, 0, 1, 1, 2, 2, -1};
        int[] labels = {2, 2, 0, 0, 1, 1, -1};
        assertThat(Matching.match(reference, labels)).containsExactly(1, 2, 0);
    }

    @Test
    void theLargestTotalOverlapWinsOverTheLargestSingleOne() {
        int[] reference = {0, 0, 0, 0, 0, 1, 1, 1, 1};
        int[] labels = {0, 0, 0, 1, 1, 0, 0, 0, 0};
        assertThat(Matching.match(reference, labels)).containsExactly(1, 0);
    }

    @Test
    void unmatchedClustersGetNewNumbers() {
        assertThat(Matching.match(new int[] {0, 0, 0, -1}, new int[] {0, 1, 1, 2}))
                .containsExactly(1, 0, 2);
        assertThat(Matching.match(new int[] {-1, -2}, new int[] {0, 1})).containsExactly(0, 1);
        assertThat(Matching.match(new int[] {}, new int[] {})).isEmpty();
    }

    @Test
    void aLabellingMatchesItself() {
        assertThat(Matching.match(Golden.labels("ward"), Golden.labels("ward"))).containsExactly(0, 1, 2, 3, 4, 5);
    }

    @Test
    void thousandsOfClustersAreMatchedToo() {
        int[] reference = IntStream.range(0, 100_000).map(i -> i % 5000).toArray();
        int shift = new SplittableRandom(3).nextInt(1, 5000);
        int[] labels = IntStream.of(reference).map(r -> (r + shift) % 5000).toArray();
        int[] match = Matching.match(reference, labels);
        assertThat(IntStream.of(labels).map(label -> match[label]).toArray()).isEqualTo(reference);
    }
}
