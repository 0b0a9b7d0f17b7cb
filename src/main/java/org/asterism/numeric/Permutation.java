package org.asterism.numeric;

import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** Orders of whole numbers. */
public final class Permutation {
    private Permutation() {}

    /** The numbers from 0 to {@code count - 1} in an order drawn from all orders alike. Fisher and Yates 1938. */
    public static int[] random(int count, SplittableRandom random) {
        int[] order = IntStream.range(0, count).toArray();
        for (int i = count - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            int swapped = order[i];
            order[i] = order[j];
            order[j] = swapped;
        }
        return order;
    }
}
