package org.asterism.cluster.mixture;

import org.asterism.job.Job;
import org.asterism.job.Parallel;

/** Cuts points into blocks for all cores, and blocks into stretches for the cache; borders depend on the size alone. */
final class Blocks {
    private static final int BLOCK = 16 * Kernel.STRETCH;

    /** What is done with one stretch. */
    @FunctionalInterface
    interface Body {
        void accept(int block, Stretch stretch, int from, int length);
    }

    private Blocks() {}

    static int count(int size) {
        return (size + BLOCK - 1) / BLOCK;
    }

    /** Runs the body on every stretch; stretches of one block come in order, on one thread. */
    static void forEach(int size, Kernel kernel, Job job, Body body) {
        Parallel.forEach(count(size), block -> {
            Stretch stretch = new Stretch(kernel);
            int end = Math.min(size, (block + 1) * BLOCK);
            for (int from = block * BLOCK; from < end; from += Kernel.STRETCH) {
                job.check();
                body.accept(block, stretch, from, Math.min(Kernel.STRETCH, end - from));
            }
        });
    }
}
