package org.asterism.cluster.hierarchy;

import org.asterism.job.Job;

/**
 * The nearest-neighbour chain: goes from a cluster to its nearest, to the nearest of that, and merges two that are each
 * other's nearest.
 *
 * <p>For linkages in which a merged cluster is never nearer to a third than the nearer of its parts was, this gives the
 * same merges as always taking the smallest distance, in O(n) searches. Benzécri 1982; Murtagh 1983, doi
 * 10.1093/comjnl/26.4.354.
 */
final class NeighborChain {
    private final Proximity clusters;
    private final Merges merges;
    private final Job job;
    private final int size;
    private final int[] chain;
    /** Where a cluster stands in the chain, counted from 1; 0 where it does not. */
    private final int[] place;

    private int length;

    NeighborChain(Proximity clusters, Merges merges, Job job) {
        this.clusters = clusters;
        this.merges = merges;
        this.job = job;
        size = clusters.size();
        chain = new int[size];
        place = new int[size];
    }

    /** Merges until {@code most} clusters are left. */
    void run(int most) {
        int lowest = 0;
        while (merges.left() > most) {
            job.check();
            while (length == 0 && !clusters.alive(lowest)) {
                lowest++;
            }
            if (length == 0) {
                push(lowest);
            }
            step();
        }
    }

    private void step() {
        int top = chain[length - 1];
        int below = length > 1 ? chain[length - 2] : -1;
        int next = clusters.nearest(top, below);
        if (next == below) {
            merge(top, below);
        } else if (place[next] > 0) {
            // Only rounding leads back into the chain: take it up again from there.
            truncate(place[next]);
        } else {
            push(next);
        }
    }

    private void merge(int a, int b) {
        truncate(length - 2);
        merges.addRising(a, b, clusters.height(a, b));
        clusters.merge(a, b);
        if ((merges.left() & 255) == 0) {
            double left = (double) merges.left() / size;
            job.progress(1 - left * left);
        }
    }

    private void push(int cluster) {
        chain[length++] = cluster;
        place[cluster] = length;
    }

    private void truncate(int to) {
        while (length > to) {
            place[chain[--length]] = 0;
        }
    }
}
