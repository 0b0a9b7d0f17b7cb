package org.asterism.cluster.mixture;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.asterism.geometry.KdTree;
import org.asterism.geometry.Nearest;
import org.asterism.geometry.Points;
import org.asterism.job.Job;
import org.asterism.job.Parallel;
import org.asterism.numeric.Blocks;
import org.asterism.numeric.RadixSort;

/**
 * A first guess at which points are noise: those whose tenth nearest neighbour is farthest. O(n log n) in few dimensions.
 *
 * <p>Byers, Raftery: Nearest-neighbor clutter removal for estimating features in spatial point processes, JASA 93, 1998,
 * doi 10.1080/01621459.1998.10473711.
 */
final class Clutter {
    private static final int NEIGHBOURS = 10;

    private Clutter() {}

    /** The points that are not among the {@code noise} farthest from others, in their order. */
    static int[] without(int noise, Points points, Job job) {
        if (noise == 0) {
            return IntStream.range(0, points.size()).toArray();
        }
        return Arrays.stream(RadixSort.ascending(distances(points, job)))
                .limit(points.size() - noise)
                .sorted()
                .toArray();
    }

    private static double[] distances(Points points, Job job) {
        KdTree tree = KdTree.of(points, job);
        Blocks blocks = Blocks.of(points.size());
        double[] distances = new double[points.size()];
        AtomicInteger done = new AtomicInteger();
        Parallel.forEach(blocks.count(), block -> {
            Nearest nearest = new Nearest(NEIGHBOURS + 1);
            for (int i = blocks.start(block); i < blocks.end(block); i++) {
                job.check();
                tree.nearest(tree.ordered().row(i), nearest);
                distances[tree.id(i)] = nearest.farthest();
            }
            job.progress((double) done.incrementAndGet() / blocks.count());
        });
        return distances;
    }
}
