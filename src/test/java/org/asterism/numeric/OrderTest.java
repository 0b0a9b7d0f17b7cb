package org.asterism.numeric;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Comparator;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OrderTest {
    @Test
    void isThatOfAStableSort() {
        SplittableRandom random = new SplittableRandom(5);
        for (int size : new int[] {0, 1, 2, 7, 3000}) {
            double[] keys = random.doubles(size).map(x -> Math.rint(40 * x - 9)).toArray();
            int[] expected = IntStream.range(0, size)
                    .boxed()
                    .sorted(Comparator.comparingDouble(i -> keys[i]))
                    .mapToInt(Integer::intValue)
                    .toArray();
            assertThat(Order.ascending(keys)).isEqualTo(expected);
        }
        assertThat(Order.ascending(new double[] {Double.POSITIVE_INFINITY, 0, -0.0, Double.NEGATIVE_INFINITY}))
                .containsExactly(3, 2, 1, 0);
    }

    @Test
    void leavesTheKeysAlone() {
        double[] keys = {2, 1};
        Order.ascending(keys);
        assertThat(Arrays.stream(keys).boxed().toList()).containsExactly(2.0, 1.0);
    }
}
