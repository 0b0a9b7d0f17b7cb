package org.asterism.numeric;

import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** Some of many, every set of that size as likely as any other. Knuth 1998, "The Art of Computer Programming 2", 3.4.2 S. */
public final class RandomSubset {
    private RandomSubset() {}

    /** The indices of at most {@code most} of {@code total}, ascending; all where there are no more. */
    public static int[] of(int total, int most, long seed) {
        if (total <= most) {
            return IntStream.range(0, total).toArray();
        }
        SplittableRandom random = new SplittableRandom(seed);
        int[] chosen = new int[most];
        int count = 0;
        for (int i = 0; count < most; i++) {
            if (random.nextInt(total - i) < most - count) {
                chosen[count++] = i;
            }
        }
        return chosen;
    }
}
