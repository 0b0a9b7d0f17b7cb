package org.asterism.cluster.density;

import java.util.List;
import org.asterism.cluster.Clusterer;
import org.asterism.cluster.Clustering;
import org.asterism.cluster.Kept;
import org.asterism.cluster.Prepared;
import org.asterism.geometry.Points;
import org.asterism.job.Job;

/**
 * Keeps the reachability plot of OPTICS: to read it with another xi or cut is about O(n). Another minPoints, epsilon or
 * metric makes another plot.
 */
public final class PreparedReachability implements Prepared {
    private final Points points;
    private final Kept<Reachability> kept = new Kept<>();

    PreparedReachability(Points points) {
        this.points = points;
    }

    @Override
    public Clustering cluster(Clusterer next, Job job) {
        Optics algorithm = (Optics) next;
        return algorithm.cluster(() -> plot(algorithm, job.part(0, 0.95)), job);
    }

    @Override
    public boolean keeps(Clusterer next) {
        return kept.has(key((Optics) next));
    }

    /**
     * As {@link Optics#plot}.
     *
     * @throws org.asterism.parameter.InvalidInputException if the parameters do not fit the points
     * @throws org.asterism.job.CancelledException if the job was cancelled
     */
    public Reachability plot(Optics algorithm, Job job) {
        return kept.get(key(algorithm), () -> algorithm.plot(points, job));
    }

    private static Object key(Optics algorithm) {
        return List.of(algorithm.minPoints(), algorithm.epsilon(), algorithm.distance());
    }
}
