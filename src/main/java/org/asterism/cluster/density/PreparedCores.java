package org.asterism.cluster.density;

import java.util.List;
import org.asterism.cluster.Clusterer;
import org.asterism.cluster.Clustering;
import org.asterism.cluster.Kept;
import org.asterism.cluster.Prepared;
import org.asterism.geometry.Points;
import org.asterism.job.Job;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the spanning tree of DBSCAN: another epsilon is about O(n). It is made when a minPoints is asked for the second
 * time in a row, since it takes longer than one clustering.
 */
final class PreparedCores implements Prepared {
    private final Points points;
    private final Kept<Spanned> kept = new Kept<>();
    private @Nullable Object last;

    PreparedCores(Points points) {
        this.points = points;
    }

    @Override
    public Clustering cluster(Clusterer next, Job job) {
        Dbscan algorithm = (Dbscan) next;
        Object key = key(algorithm);
        if (points.size() == 0 || !key.equals(last)) {
            Clustering clustering = algorithm.cluster(points, job);
            last = key;
            return clustering;
        }
        algorithm.check();
        Job making = job.part(0, 0.8);
        making.stage("Spanning tree");
        Spanned spanned = kept.get(key, () -> Spanned.of(points, algorithm, making));
        return spanned.at(algorithm.epsilon(), algorithm.minPoints(), job.part(0.8, 1))
                .cluster();
    }

    @Override
    public boolean keeps(Clusterer next) {
        return key((Dbscan) next).equals(last);
    }

    private static Object key(Dbscan algorithm) {
        return List.of(algorithm.minPoints(), algorithm.distance());
    }
}
