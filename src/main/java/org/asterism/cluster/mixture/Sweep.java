package org.asterism.cluster.mixture;

import org.asterism.job.Job;
import org.asterism.job.Parallel;
import org.asterism.numeric.Blocks;

/** Visits all points: blocks for all cores, cut into stretches for the cache. */
final class Sweep {

    /** What is done with one stretch. */
    @FunctionalInterface
    interface Body {
        void accept(int block, Stretch stretch, int from, int length);
    }

    private Sweep() {}

    /** Runs the body on every stretch; stretches of one block come in order, on one thread. */
    static void forEach(double[][] columns, Kernel kernel, Job job, Body body) {
        Blocks blocks = Blocks.of(columns[0].length);
        Parallel.forEach(blocks.count(), block -> {
            Stretch stretch = new Stretch(kernel, columns);
            int end = blocks.end(block);
            for (int from = blocks.start(block); from < end; from += Kernel.STRETCH) {
                job.check();
                body.accept(block, stretch, from, Math.min(Kernel.STRETCH, end - from));
            }
        });
    }
}
