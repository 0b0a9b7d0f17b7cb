package org.asterism.cluster.hierarchy;

import java.util.stream.IntStream;
import org.asterism.job.Job;
import org.asterism.job.Parallel;

/**
 * Rounds in which all clusters look for their nearest at once, on all cores, and all that are each other's nearest merge.
 *
 * <p>For linkages in which a merged cluster is never nearer to a third than the nearer of its parts was, this gives the same
 * merges as always taking the smallest distance, and a cluster has to look again only if it, or its nearest, has merged.
 * Murtagh 1983, doi 10.1093/comjnl/26.4.354.
 */
final class ReciprocalPairs {
    private static final int BLOCK = 64;
    /** A round that merges fewer than one cluster in so many does not pay. */
    private static final int FEW = 32;

    private final Centroids clusters;
    private final Merges merges;
    private final Job job;
    private final int[] nearest;
    private final double[] cost;
    /** The last round in which a cluster merged. */
    private final int[] changed;

    private int round;
    private int[] alive;

    ReciprocalPairs(Centroids clusters, Merges merges, Job job) {
        this.clusters = clusters;
        this.merges = merges;
        this.job = job;
        nearest = new int[clusters.size()];
        cost = new double[clusters.size()];
        changed = new int[clusters.size()];
        alive = clusters.clusters();
    }

    /** Merges until at most {@code most} clusters are left, or rounds do not pay. */
    void run(int most) {
        int[] searching = alive;
        int before;
        do {
            before = alive.length;
            find(searching);
            merge(searching);
            alive = IntStream.of(alive).filter(clusters::alive).toArray();
            searching = IntStream.of(alive)
                    .filter(c -> changed[c] == round || changed[nearest[c]] == round)
                    .toArray();
            job.progress(1 - (double) alive.length / clusters.size());
        } while (alive.length > most && before - alive.length > before / FEW);
    }

    private void find(int[] searching) {
        Parallel.forEach(Math.ceilDiv(searching.length, BLOCK), block -> {
            job.check();
            NearestCluster search = new NearestCluster(clusters);
            for (int i = block * BLOCK; i < Math.min(searching.length, (block + 1) * BLOCK); i++) {
                search.find(searching[i], -1);
                nearest[searching[i]] = search.best();
                cost[searching[i]] = search.cost();
            }
        });
    }

    /** Of several at the same distance, the first that are still free merge. */
    private void merge(int[] searching) {
        round++;
        for (int a : searching) {
            int b = nearest[a];
            if (b >= 0 && changed[a] < round && changed[b] < round && cost[a] <= cost[b]) {
                if ((merges.count() & 63) == 0) {
                    job.check();
                }
                changed[a] = round;
                changed[b] = round;
                merges.addRising(Math.max(a, b), Math.min(a, b), clusters.height(cost[a]));
                clusters.merge(Math.max(a, b), Math.min(a, b));
            }
        }
    }
}
