package org.asterism.cluster.hierarchy;

import java.util.Comparator;
import java.util.PriorityQueue;
import org.asterism.job.Job;
import org.asterism.job.Parallel;

/**
 * Always merges the two nearest clusters, also where that brings others nearer, as under centroid and median linkage.
 *
 * <p>Each cluster has a candidate, the nearest of all that were there when it looked; a heap knows the nearest candidate of
 * all. A new cluster looks among all others, so no pair is ever missed, and one whose candidate has merged looks again only
 * when it comes to the top. O(n) memory and a few searches a merge. After the generic algorithm of Müllner 2011, arXiv
 * 1109.2378, section 3.1.
 */
final class CentroidHeap {
    private static final int BLOCK = 64;

    private final Centroids clusters;
    private final Merges merges;
    private final Job job;
    private final PriorityQueue<Candidate> heap =
            new PriorityQueue<>(Comparator.comparingDouble(Candidate::cost).thenComparingInt(Candidate::cluster));
    /** How many merges there were when a cluster last merged, that merge counted. */
    private final int[] merged;

    /** @param merges how many there were when the cluster looked */
    private record Candidate(int cluster, int nearest, double cost, int merges) {}

    CentroidHeap(Centroids clusters, Merges merges, Job job) {
        this.clusters = clusters;
        this.merges = merges;
        this.job = job;
        merged = new int[clusters.size()];
    }

    void run() {
        begin();
        while (merges.left() > 1) {
            job.check();
            Candidate top = heap.remove();
            if (merged[top.cluster] > top.merges) {
                continue;
            }
            if (merged[top.nearest] > top.merges) {
                look(top.cluster);
            } else {
                merge(top);
            }
        }
    }

    private void begin() {
        Candidate[] first = new Candidate[clusters.size()];
        if (first.length == 1) {
            return;
        }
        Parallel.forEach(Math.ceilDiv(first.length, BLOCK), block -> {
            job.check();
            for (int c = block * BLOCK; c < Math.min(first.length, (block + 1) * BLOCK); c++) {
                first[c] = candidate(c);
            }
        });
        for (Candidate candidate : first) {
            heap.add(candidate);
        }
    }

    private void merge(Candidate pair) {
        merges.add(pair.cluster, pair.nearest, clusters.height(pair.cost));
        clusters.merge(pair.cluster, pair.nearest);
        merged[pair.cluster] = merges.count();
        merged[pair.nearest] = merges.count();
        if (merges.left() > 1) {
            look(pair.nearest);
        }
        if ((merges.left() & 255) == 0) {
            job.progress((double) merges.count() / clusters.size());
        }
    }

    private void look(int cluster) {
        heap.add(candidate(cluster));
    }

    private Candidate candidate(int cluster) {
        NearestCluster search = new NearestCluster(clusters);
        search.find(cluster, -1);
        return new Candidate(cluster, search.best(), search.cost(), merges.count());
    }
}
