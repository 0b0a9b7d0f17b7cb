package org.asterism.cluster.density;

import java.util.concurrent.atomic.AtomicInteger;
import org.asterism.cluster.Clustering;
import org.asterism.job.Job;
import org.asterism.job.Parallel;
import org.asterism.numeric.Blocks;

/** The three steps of DBSCAN, whatever finds the neighbours: find core points, connect them, attach the borders. */
abstract class Cores {
    private final Job job;
    private final int size;

    Cores(int size, Job job) {
        this.size = size;
        this.job = job;
    }

    /** Finds which points are core. */
    abstract void find(Job part);

    /** Joins core points within the radius of each other. */
    abstract void connect(Job part);

    /** The set of a core point, of the nearest core point within the radius, or noise; by position. */
    abstract int set(int position);

    /** The index of the point at a position. */
    abstract int id(int position);

    final Clustering cluster() {
        find(job.part(0, 0.5));
        job.stage("Connecting cores");
        connect(job.part(0.5, 0.9));
        job.stage("Attaching borders");
        int[] labels = new int[size];
        Blocks blocks = Blocks.of(size);
        AtomicInteger done = new AtomicInteger();
        Parallel.forEach(blocks.count(), block -> {
            for (int i = blocks.start(block); i < blocks.end(block); i++) {
                if ((i & 63) == 0) {
                    job.check();
                }
                labels[id(i)] = set(i);
            }
            job.progress(0.9 + 0.1 * done.incrementAndGet() / blocks.count());
        });
        job.progress(1);
        return Clustering.of(labels);
    }
}
