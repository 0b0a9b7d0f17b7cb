package org.asterism.job;

import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/**
 * Splits work into numbered blocks and runs them on all cores.
 *
 * <p>Block borders depend on the size alone, never on the number of threads, so sums made block by block and added in
 * order are the same on every machine.
 */
public final class Parallel {
    private Parallel() {}

    /** Runs {@code body} for 0 to {@code count - 1}, in any order, and returns when all are done. */
    public static void forEach(int count, IntConsumer body) {
        IntStream.range(0, count).parallel().forEach(body);
    }
}
