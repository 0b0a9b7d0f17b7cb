package org.asterism.tuning.aid;

import org.asterism.cluster.Clusterer;
import org.asterism.cluster.Clustering;
import org.asterism.cluster.Prepared;
import org.asterism.job.Job;
import org.asterism.quality.Space;

/**
 * Points that are clustered again and again while a parameter moves: roughly at once, exactly right after.
 *
 * <p>The rough clustering is that of a seeded sample, with each other point in the cluster of the nearest one in it.
 * Not for several threads at once.
 */
public final class Rehearsal {
    /** From so many points on there may be a rough clustering first. */
    private static final int FEW = 10_000;

    /** What takes no longer needs nothing rough before it. */
    private static final double AT_ONCE = 0.05;

    private static final double NANOS = 1e-9;

    private final Space space;
    private final Prepared prepared;
    private final Rough rough;
    private double seconds;

    public Rehearsal(Clusterer first, Space space) {
        this.space = space;
        prepared = first.prepare(space.points());
        rough = new Rough(first, space);
        seconds = Double.POSITIVE_INFINITY;
    }

    /** Whether so many points are too many for an exact clustering at once, as far as can be told before the first. */
    public static boolean slow(int points) {
        return points > FEW;
    }

    /** Whether people would wait for the exact clustering, so that a rough one should come first. */
    public boolean slow() {
        return slow(space.size()) && seconds > AT_ONCE;
    }

    /**
     * What {@link Clusterer#cluster} gives.
     *
     * @throws org.asterism.parameter.InvalidInputException if the parameters do not fit the points
     * @throws org.asterism.job.CancelledException if the job was cancelled
     */
    public Clustering exact(Clusterer next, Job job) {
        long start = System.nanoTime();
        Clustering clustering = prepared.cluster(next, job);
        seconds = (System.nanoTime() - start) * NANOS;
        return clustering;
    }

    /** About what {@link #exact} would give; throws what it throws. */
    public Clustering rough(Clusterer next, Job job) {
        return rough.cluster(next, job);
    }
}
