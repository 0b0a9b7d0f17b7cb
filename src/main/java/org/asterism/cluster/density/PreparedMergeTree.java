package org.asterism.cluster.density;

import java.util.List;
import org.asterism.cluster.Clusterer;
import org.asterism.cluster.Clustering;
import org.asterism.cluster.Kept;
import org.asterism.cluster.Prepared;
import org.asterism.geometry.Points;
import org.asterism.job.Job;

/**
 * Keeps the merges of HDBSCAN*: another smallest size or selection is about O(n). Another minSamples or metric makes
 * another tree.
 */
public final class PreparedMergeTree implements Prepared {
    private final Points points;
    private final Kept<MergeTree> kept = new Kept<>();

    PreparedMergeTree(Points points) {
        this.points = points;
    }

    @Override
    public Clustering cluster(Clusterer next, Job job) {
        return result((Hdbscan) next, job).clustering();
    }

    @Override
    public boolean keeps(Clusterer next) {
        return kept.has(key((Hdbscan) next));
    }

    /**
     * As {@link Hdbscan#result}.
     *
     * @throws org.asterism.parameter.InvalidInputException if the parameters do not fit the points
     * @throws org.asterism.job.CancelledException if the job was cancelled
     */
    public HdbscanResult result(Hdbscan algorithm, Job job) {
        return algorithm.result(() -> merges(algorithm, job), job);
    }

    private MergeTree merges(Hdbscan algorithm, Job job) {
        return kept.get(key(algorithm), () -> algorithm.merges(points, job));
    }

    private static Object key(Hdbscan algorithm) {
        return List.of(algorithm.minSamples(), algorithm.distance());
    }
}
