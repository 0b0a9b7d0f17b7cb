package org.asterism.cluster.partition;

import org.asterism.cluster.Clusterer;
import org.asterism.cluster.Clustering;
import org.asterism.geometry.Points;
import org.asterism.geometry.Rescaled;
import org.asterism.job.Job;
import org.asterism.parameter.Described;
import org.asterism.parameter.InvalidInputException;
import org.asterism.parameter.Parameter;

/**
 * DP-means: k-means that founds a new group wherever a point lies farther than a distance from all means.
 *
 * <p>It lowers the summed squared distances plus a penalty, the squared distance, for each group. All points join their
 * nearest mean first; once hardly one moves, the farthest founds a group, if it lies too far (delayed creation: the order of
 * the points plays no part); it ends when no point moves and none is too far. O(n k d) a pass. Kulis
 * and Jordan 2012, arXiv 1111.0352; Dinari and Freifeld 2022, UAI, PMLR 180:579.
 */
@Described(
        id = "dp-means",
        title = "DP-means",
        summary = "Groups the points around means and founds a new group wherever a point is too far from all of them.",
        group = "Partition",
        complexity = "O(n k d) a pass, about k + 10 passes",
        reference = "Kulis and Jordan 2012, Revisiting k-means: new algorithms via Bayesian nonparametrics, ICML, doi"
                + " 10.48550/arXiv.1111.0352; Dinari and Freifeld 2022, Revisiting DP-means: fast scalable algorithms via"
                + " parallelism and delayed cluster creation, UAI")
public record DpMeans(
        @Parameter(
                help = "How far from every mean a point must lie to found a group of its own; its square is the penalty"
                        + " lambda of a group. Smaller values make more and smaller groups. (Kulis and Jordan 2012)",
                initial = "1",
                min = 0,
                above = true,
                unit = "data units")
        double radius)
        implements Clusterer {

    @Override
    public double effort(int size, int dimensions) {
        return 300.0 * size;
    }

    @Override
    public long memory(int size, int dimensions) {
        return size * (40L + 16L * dimensions);
    }

    @Override
    public Clustering cluster(Points points, Job job) {
        if (!(radius > 0)) {
            throw new InvalidInputException("radius must be above 0, but is " + radius + ".");
        }
        if (points.size() == 0) {
            return new Clustering(new int[0], 0);
        }
        job.stage("Founding groups");
        Rescaled scaled = Rescaled.of(points);
        Means means = new DelayedCreation(scaled.points(), scaled.distance(radius), job).run();
        job.progress(1);
        return Clustering.of(means.labels());
    }
}
