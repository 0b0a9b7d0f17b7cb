package org.asterism.tuning.aid;

import org.asterism.cluster.Clusterer;
import org.asterism.cluster.Clustering;
import org.asterism.cluster.Prepared;
import org.asterism.job.Job;
import org.asterism.quality.Space;
import org.asterism.tuning.Sampled;

/** A clustering of a sample that stands for all points; what belongs together is found once. */
final class Rough {
    private static final int SAMPLE = 4_000;
    private static final int SAMPLE_OF_ROWS = 500;
    private static final long SEED = 20_261_123;

    private final Space space;
    private final Sampled sampled;
    private final Prepared prepared;

    Rough(Clusterer first, Space space) {
        this.space = space;
        boolean tree = space.distance().metric().euclidean();
        sampled = Sampled.of(space, tree ? SAMPLE : SAMPLE_OF_ROWS, SEED);
        prepared = first.prepare(sampled.space().points());
    }

    Clustering cluster(Clusterer next, Job job) {
        double share = (double) sampled.space().size() / space.size();
        Clusterer thinned = Thinned.of(next, share, space.points().dimensions());
        int[] labels = prepared.cluster(thinned, job).labels();
        return Clustering.of(sampled.spread(labels, job));
    }
}
