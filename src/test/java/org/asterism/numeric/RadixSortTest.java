package org.asterism.numeric;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RadixSortTest {
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 100, 5000})
    void ordersAsAComparatorDoes(int size) {
        SplittableRandom random = new SplittableRandom(size);
        int[] second = random.ints(size, -20, 20).map(i -> i * 100_000_000).toArray();
        double[] first = IntStream.range(0, size)
                .mapToDouble(i -> switch (random.nextInt(6)) {
                    case 0 -> 0.0;
                    case 1 -> -0.0;
                    case 2 -> Double.POSITIVE_INFINITY;
                    case 3 -> Double.MIN_VALUE;
                    default -> Math.scalb(random.nextInt(1, 30), random.nextInt(-1000, 1000));
                })
                .map(key -> random.nextBoolean() ? key : -key)
                .toArray();
        int[] expected = IntStream.range(0, size)
                .boxed()
                .sorted(Comparator.<Integer>comparingDouble(i -> first[i] + 0.0).thenComparingInt(i -> second[i]))
                .mapToInt(Integer::intValue)
                .toArray();
        assertThat(new RadixSort(size).by(second).by(first).order()).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 3000})
    void equalKeysStayInOrder(int size) {
        assertThat(new RadixSort(size).by(new double[size]).by(new int[size]).order())
                .isEqualTo(IntStream.range(0, size).toArray());
    }

    @Test
    void theFirstKeysCountMost() {
        assertThat(RadixSort.ascending(new double[] {2, 1, 2, 1}, new double[] {-3, 9, -4, 8}))
                .containsExactly(3, 1, 2, 0);
    }

    @Test
    void zeroHasNoSign() {
        double[] keys = {Double.POSITIVE_INFINITY, 0, -0.0, Double.NEGATIVE_INFINITY, 0};
        assertThat(RadixSort.ascending(keys)).containsExactly(3, 1, 2, 4, 0);
        assertThat(RadixSort.descending(keys)).containsExactly(0, 1, 2, 4, 3);
    }

    @Test
    void leavesTheKeysAlone() {
        double[] keys = {1, 2};
        RadixSort.descending(keys);
        assertThat(keys).containsExactly(1, 2);
    }
}
