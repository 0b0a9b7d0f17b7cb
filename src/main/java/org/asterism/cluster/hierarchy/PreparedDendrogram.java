package org.asterism.cluster.hierarchy;

import java.util.List;
import org.asterism.cluster.Clusterer;
import org.asterism.cluster.Clustering;
import org.asterism.cluster.Kept;
import org.asterism.cluster.Prepared;
import org.asterism.cluster.Trace;
import org.asterism.geometry.Points;
import org.asterism.job.Job;

/** Keeps the tree of merges: another cut of it is O(n). Another linkage or metric makes another tree. */
public final class PreparedDendrogram implements Prepared {
    private final Points points;
    private final Kept<Dendrogram> kept = new Kept<>();

    PreparedDendrogram(Points points) {
        this.points = points;
    }

    @Override
    public Clustering cluster(Clusterer next, Job job) {
        Agglomerative algorithm = (Agglomerative) next;
        return algorithm.cluster(points, () -> tree(algorithm, job), Trace.NONE, job);
    }

    @Override
    public boolean keeps(Clusterer next) {
        return kept.has(key((Agglomerative) next));
    }

    /**
     * The tree that an algorithm cuts.
     *
     * @throws org.asterism.parameter.InvalidInputException if the linkage does not go with the metric or the points
     * @throws org.asterism.job.CancelledException if the job was cancelled
     */
    public Dendrogram dendrogram(Agglomerative algorithm, Job job) {
        return tree(algorithm, job).scaled(-algorithm.scale(points));
    }

    private Dendrogram tree(Agglomerative algorithm, Job job) {
        return kept.get(key(algorithm), () -> algorithm.tree(points, job));
    }

    private static Object key(Agglomerative algorithm) {
        return List.of(algorithm.linkage(), algorithm.distance());
    }
}
