package org.asterism.job;

import java.util.BitSet;
import java.util.function.IntConsumer;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Splits work into numbered blocks and runs them on all cores.
 *
 * <p>Block borders depend on the size alone, never on the number of threads, so sums made block by block and added in
 * order are the same on every machine.
 */
public final class Parallel {
    /** Indices of one task; a multiple of 64, so that no two tasks write to one word. */
    private static final int BLOCK = 1 << 15;

    private Parallel() {}

    /** Runs {@code body} for 0 to {@code count - 1}, in any order, and returns when all are done. */
    public static void forEach(int count, IntConsumer body) {
        IntStream.range(0, count).parallel().forEach(body);
    }

    /** The indices from 0 to {@code size - 1} that fit. */
    public static BitSet where(int size, IntPredicate fits) {
        long[] words = new long[Math.ceilDiv(size, Long.SIZE)];
        forEach(Math.ceilDiv(size, BLOCK), block -> {
            int end = Math.min(size, (block + 1) * BLOCK);
            for (int i = block * BLOCK; i < end; i++) {
                if (fits.test(i)) {
                    words[i / Long.SIZE] |= 1L << i;
                }
            }
        });
        return BitSet.valueOf(words);
    }
}
