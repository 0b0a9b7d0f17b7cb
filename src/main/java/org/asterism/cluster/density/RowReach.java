package org.asterism.cluster.density;

import java.util.concurrent.atomic.AtomicInteger;
import org.asterism.geometry.Nearest;
import org.asterism.geometry.distance.Dissimilarity;
import org.asterism.job.Job;
import org.asterism.job.Parallel;
import org.asterism.numeric.Blocks;

/** The distance from each object to its k-th nearest, itself counted; where there are fewer, to the farthest. O(n²). */
final class RowReach {
    private RowReach() {}

    static double[] of(Dissimilarity distances, int k, Job job) {
        int size = distances.size();
        double[] reach = new double[size];
        Blocks blocks = Blocks.of(size, 16);
        AtomicInteger done = new AtomicInteger();
        Parallel.forEach(blocks.count(), block -> {
            Nearest nearest = new Nearest(Math.clamp(k, 1, size));
            double[] row = new double[size];
            for (int i = blocks.start(block); i < blocks.end(block); i++) {
                job.check();
                distances.row(i, 0, size, row);
                nearest.clear();
                for (int j = 0; j < size; j++) {
                    nearest.offer(j, row[j]);
                }
                reach[i] = nearest.farthest();
            }
            job.progress((double) done.incrementAndGet() / blocks.count());
        });
        return reach;
    }
}
