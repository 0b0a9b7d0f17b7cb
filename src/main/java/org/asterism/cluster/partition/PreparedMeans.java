package org.asterism.cluster.partition;

import org.asterism.cluster.Clusterer;
import org.asterism.cluster.Clustering;
import org.asterism.cluster.Prepared;
import org.asterism.cluster.Trace;
import org.asterism.geometry.Points;
import org.asterism.geometry.Rescaled;
import org.asterism.job.Job;

/** Keeps the tree of boxes, the points drawn first, and means that grow. */
final class PreparedMeans implements Prepared {
    /** What the draws that are kept may take. */
    private static final long BYTES = 64_000_000;

    private final Arrangement arrangement;

    PreparedMeans(Points points) {
        long each = 9L * Math.max(1, points.size());
        arrangement = new Arrangement(Rescaled.of(points), Math.clamp(BYTES / each, 1, 1000));
    }

    @Override
    public Clustering cluster(Clusterer next, Job job) {
        return ((KMeans) next).cluster(arrangement, Trace.NONE, job);
    }
}
