package org.asterism.cluster.density;

import java.util.Optional;
import org.asterism.cluster.Clustering;
import org.asterism.cluster.Prepared;
import org.asterism.cluster.Pseudocode;
import org.asterism.cluster.Trace;
import org.asterism.cluster.Traceable;
import org.asterism.geometry.Points;
import org.asterism.geometry.distance.Distance;
import org.asterism.geometry.distance.Embedding;
import org.asterism.job.Job;
import org.asterism.parameter.Described;
import org.asterism.parameter.InvalidInputException;
import org.asterism.parameter.Parameter;

/**
 * DBSCAN: clusters are crowds of core points, each within epsilon of the next; what is near no core point is noise.
 *
 * <p>A point is core if at least minPoints points, itself counted, lie within epsilon of it, border included. A border
 * point goes to its nearest core point, so the result does not depend on the order of the points. Exact: a grid in two
 * dimensions, O(n log n); a k-d tree in all others; all pairs for distances that no straight line follows. Ester, Kriegel, Sander and Xu 1996, KDD-96; Gunawan 2013; Schubert and
 * others 2017, doi 10.1145/3068335.
 */
@Described(
        id = "dbscan",
        title = "DBSCAN",
        summary = "Finds crowds of any shape that are separated by emptier space, and leaves the rest as noise.",
        group = "Density",
        complexity = "O(n log n) in the plane, O(n²) for distances that no straight line follows",
        reference = "Ester, Kriegel, Sander and Xu 1996, A density-based algorithm for discovering clusters, KDD-96;"
                + " Schubert, Sander, Ester, Kriegel and Xu 2017, DBSCAN revisited, revisited, doi 10.1145/3068335")
public record Dbscan(
        @Parameter(
                help = "How near two points must be to count as neighbours. Larger values join groups across wider gaps"
                        + " and leave less noise. (Ester and others 1996)",
                initial = "0.5",
                min = 0,
                above = true,
                unit = "data units")
        double epsilon,

        @Parameter(
                help = "How many points, itself counted, must lie within epsilon for a point to be the core of a group."
                        + " Larger values turn thin bridges and small groups into noise. (Schubert and others 2017)",
                initial = "5",
                min = 1,
                max = 1_000_000)
        int minPoints,

        Distance distance)
        implements Traceable {

    /** With Euclidean distances. */
    public Dbscan(double epsilon, int minPoints) {
        this(epsilon, minPoints, Distance.EUCLIDEAN);
    }

    @Override
    public double effort(int size, int dimensions) {
        return DensityCost.effort(distance, size, minPoints);
    }

    @Override
    public long memory(int size, int dimensions) {
        return DensityCost.memory(distance, size, dimensions);
    }

    @Override
    public Clustering cluster(Points points, Trace trace, Job job) {
        check();
        job.stage("Counting neighbours");
        Clustering clustering = points.size() == 0
                ? new Clustering(new int[0], 0)
                : cores(points, job).cluster();
        if (trace.watched()) {
            new DbscanWalk(Vicinity.of(points, distance, job.silent()), this, clustering, trace, job).run();
        }
        return clustering;
    }

    @Override
    public Pseudocode pseudocode() {
        return DbscanWalk.CODE;
    }

    @Override
    public Prepared prepare(Points points) {
        return new PreparedCores(points);
    }

    void check() {
        if (!(epsilon > 0)) {
            throw new InvalidInputException("epsilon must be above 0, but is " + epsilon + ".");
        }
    }

    private Cores cores(Points points, Job job) {
        Optional<Embedding> embedding = Embedding.of(points, distance.metric());
        if (embedding.isEmpty()) {
            return new RowCores(distance.of(points), epsilon, minPoints, job);
        }
        Points places = embedding.get().points();
        double radius = embedding.get().straight(epsilon);
        return Grid.fits(places, radius)
                ? new GridCores(places, radius, minPoints, job)
                : new TreeCores(places, radius, minPoints, job);
    }
}
