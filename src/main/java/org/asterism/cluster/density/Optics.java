package org.asterism.cluster.density;

import java.util.Optional;
import java.util.function.Supplier;
import org.asterism.cluster.Clustering;
import org.asterism.cluster.Pseudocode;
import org.asterism.cluster.Trace;
import org.asterism.cluster.Traceable;
import org.asterism.geometry.KdTree;
import org.asterism.geometry.Points;
import org.asterism.geometry.distance.Distance;
import org.asterism.geometry.distance.Embedding;
import org.asterism.job.Job;
import org.asterism.parameter.Described;
import org.asterism.parameter.InvalidInputException;
import org.asterism.parameter.Parameter;

/**
 * OPTICS: walks through the points, always on to the one easiest to reach, and takes the valleys of that plot as clusters.
 *
 * <p>A point is reached at the distance from the visited point, or at that point's core distance (to its minPoints-th
 * nearest, itself counted) if that is larger. The walk starts at the first point, and again at the first unvisited one where
 * no more can be reached within epsilon; among equals it goes to the first. On a k-d tree about O(n log n) in few dimensions
 * for a small epsilon, growing to O(n²) without limit or for distances that no straight line follows. Ankerst, Breunig,
 * Kriegel and Sander 1999, doi 10.1145/304181.304187; Schubert and Gertz 2018, LWDA.
 */
@Described(
        id = "optics",
        title = "OPTICS",
        summary = "Orders the points by how they can be reached, and takes the valleys of that plot as groups.",
        group = "Density",
        complexity =
                "about O(n log n) in few dimensions for a small epsilon, O(n²) without limit or for other distances",
        reference = "Ankerst, Breunig, Kriegel and Sander 1999, OPTICS: ordering points to identify the clustering"
                + " structure, doi 10.1145/304181.304187; Schubert and Gertz 2018, Improving the cluster structure"
                + " extracted from OPTICS plots, LWDA")
public record Optics(
        @Parameter(
                help =
                        "How many points, itself counted, must be near a point for it to lie in a dense place. Larger values"
                                + " smooth the plot and drop small groups. (Ankerst and others 1999)",
                initial = "5",
                min = 2,
                max = 1_000_000)
        int minPoints,

        @Parameter(
                help =
                        "How far to look for neighbours; 0 is without limit, which is slow for many points. Points with no dense place within reach are"
                                + " noise, and groups farther apart are never one. (Ankerst and others 1999)",
                initial = "0",
                min = 0,
                unit = "data units")
        double epsilon,

        @Parameter(
                help =
                        "How groups are read off the plot: xi takes valleys with steep flanks, so that groups of different"
                                + " density are found; cut takes what lies below one height, as DBSCAN does. (Ankerst and others"
                                + " 1999)",
                initial = "xi")
        Extraction extraction,

        @Parameter(
                help =
                        "How steep the flanks of a valley are: the share by which the plot falls or rises at a bar. Smaller"
                                + " values find more and smaller groups. (Ankerst and others 1999)",
                initial = "0.05",
                min = 0,
                above = true,
                max = 0.999,
                when = "extraction=xi")
        double xi,

        @Parameter(
                help = "The height at which the plot is cut; larger values join groups across wider gaps and leave less"
                        + " noise, as epsilon does in DBSCAN. (Ankerst and others 1999)",
                initial = "0.5",
                min = 0,
                above = true,
                unit = "data units",
                when = "extraction=cut")
        double cut,

        Distance distance)
        implements Traceable {

    /** How clusters are read off the reachability plot. */
    public enum Extraction {
        /** Valleys with steep flanks. */
        XI,
        /** All that lies below a height. */
        CUT
    }

    /** The valleys of a plot without limit, with Euclidean distances. */
    public static Optics xi(int minPoints, double xi) {
        return new Optics(minPoints, 0, Extraction.XI, xi, 1, Distance.EUCLIDEAN);
    }

    /** A plot up to a distance, cut there, with Euclidean distances. */
    public static Optics cut(int minPoints, double epsilon) {
        return new Optics(minPoints, epsilon, Extraction.CUT, 0.05, epsilon, Distance.EUCLIDEAN);
    }

    @Override
    public double effort(int size, int dimensions) {
        double unlimited = epsilon == 0 ? 0.1 * size * size : 0;
        return unlimited + DensityCost.effort(distance, size, 300 + 3.0 * minPoints);
    }

    @Override
    public long memory(int size, int dimensions) {
        return DensityCost.memory(distance, size, dimensions);
    }

    @Override
    public Clustering cluster(Points points, Trace trace, Job job) {
        OpticsSteps steps = new OpticsSteps(trace, this, points.size());
        return cluster(() -> plot(points, steps, job.part(0, 0.95)), steps, job);
    }

    @Override
    public Pseudocode pseudocode() {
        return OpticsSteps.code(extraction);
    }

    @Override
    public PreparedReachability prepare(Points points) {
        return new PreparedReachability(points);
    }

    /** Reads a plot, which is made, or was kept. */
    Clustering cluster(Supplier<Reachability> walked, Job job) {
        return cluster(walked, new OpticsSteps(Trace.NONE, this, 0), job);
    }

    private Clustering cluster(Supplier<Reachability> walked, OpticsSteps steps, Job job) {
        check();
        Reachability plot = walked.get();
        job.stage("Reading the plot");
        Clustering clustering = switch (extraction) {
            case XI -> plot.valleys(xi, minPoints);
            case CUT -> plot.cut(cut);
        };
        steps.ended(plot, clustering);
        job.progress(1);
        return clustering;
    }

    /** The reachability plot of the points. */
    public Reachability plot(Points points, Job job) {
        return plot(points, new OpticsSteps(Trace.NONE, this, 0), job);
    }

    private Reachability plot(Points points, OpticsSteps steps, Job job) {
        check();
        job.stage("Measuring density");
        Ordering ordering = ordering(points, job.part(0, 0.5));
        job.stage("Walking through the points");
        return ordering.run(steps.visitor(), job.part(0.5, 1));
    }

    private Ordering ordering(Points points, Job job) {
        double limit = epsilon == 0 ? Double.POSITIVE_INFINITY : epsilon;
        Optional<Embedding> embedding = Embedding.of(points, distance.metric());
        if (embedding.isEmpty()) {
            return new RowOrdering(distance.of(points), limit, minPoints, job);
        }
        Embedding space = embedding.get();
        KdTree tree = KdTree.of(space.points(), job);
        return new TreeOrdering(space, tree, epsilon == 0 ? limit : space.straight(limit), minPoints, job);
    }

    private void check() {
        if (minPoints < 2) {
            throw new InvalidInputException("min-points must be at least 2, but is " + minPoints + ".");
        }
        if (!(epsilon >= 0)) {
            throw new InvalidInputException("epsilon must be at least 0, but is " + epsilon + ".");
        }
        if (extraction == Extraction.XI && !(xi > 0 && xi < 1)) {
            throw new InvalidInputException("xi must be above 0 and below 1, but is " + xi + ".");
        }
        if (extraction == Extraction.CUT && !(cut > 0)) {
            throw new InvalidInputException("cut must be above 0, but is " + cut + ".");
        }
    }
}
