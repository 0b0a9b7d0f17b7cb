package org.asterism.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ParallelTest {
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 63, 64, 65, 1 << 15, 100_001})
    void findsEveryIndexThatFits(int size) {
        int[] expected = IntStream.range(0, size).filter(i -> i % 3 == 0).toArray();
        assertThat(Parallel.where(size, i -> i % 3 == 0).stream().toArray()).isEqualTo(expected);
    }

    @Test
    void findsNothingWhereNothingFits() {
        assertThat(Parallel.where(1000, _ -> false)).matches(BitSet::isEmpty);
    }
}
