package org.asterism.numeric;

import java.util.stream.IntStream;

/** Some of many at even steps, where all would be too many to look at or to show. */
public final class Evenly {
    private Evenly() {}

    /** The numbers 0 to {@code size - 1}, or {@code most} of them that begin with 0 and have even steps; ascending. */
    public static int[] some(int size, int most) {
        int count = Math.min(size, most);
        return IntStream.range(0, count)
                .map(i -> (int) ((long) i * size / count))
                .toArray();
    }
}
