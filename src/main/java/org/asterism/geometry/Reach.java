package org.asterism.geometry;

import java.util.concurrent.atomic.AtomicInteger;
import org.asterism.job.Job;
import org.asterism.job.Parallel;
import org.asterism.numeric.Blocks;

/** Distances from every point to its k-th nearest point, itself counted. */
public final class Reach {
    private Reach() {}

    /**
     * Squared distances by position in the tree; where there are fewer than {@code k} points, to the farthest.
     *
     * @throws org.asterism.job.CancelledException if the job was cancelled
     */
    public static double[] squared(KdTree tree, int k, Job job) {
        double[] squared = new double[tree.size()];
        if (k <= 1) {
            return squared;
        }
        Blocks blocks = Blocks.of(tree.size());
        AtomicInteger done = new AtomicInteger();
        Parallel.forEach(blocks.count(), block -> {
            Nearest nearest = new Nearest(Math.min(k, tree.size()));
            for (int i = blocks.start(block); i < blocks.end(block); i++) {
                if ((i & 15) == 0) {
                    job.check();
                }
                tree.nearest(tree.ordered().row(i), nearest);
                squared[i] = nearest.farthest();
            }
            job.progress((double) done.incrementAndGet() / blocks.count());
        });
        return squared;
    }
}
