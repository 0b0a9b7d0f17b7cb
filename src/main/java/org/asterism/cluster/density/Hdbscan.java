package org.asterism.cluster.density;

import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Supplier;
import org.asterism.cluster.Clustering;
import org.asterism.cluster.Pseudocode;
import org.asterism.cluster.Trace;
import org.asterism.cluster.Traceable;
import org.asterism.geometry.Points;
import org.asterism.geometry.SpanningTree;
import org.asterism.geometry.distance.Distance;
import org.asterism.geometry.distance.Embedding;
import org.asterism.geometry.distance.Metric;
import org.asterism.job.Job;
import org.asterism.parameter.Described;
import org.asterism.parameter.InvalidInputException;
import org.asterism.parameter.Parameter;

/**
 * HDBSCAN*: the DBSCAN clusterings for all epsilons at once, and from each branch the clusters that last longest.
 *
 * <p>The spanning tree under mutual reachability (to the minSamples-th other point) is cut from its longest edge down;
 * parts below minClusterSize fall out, and clusters are chosen among the rest. The whole data set is never one
 * cluster, so points without a split are all noise. Edges of equal length are cut at once, so the result does not depend
 * on the order of the points. About O(n log n) in few dimensions. Campello, Moulavi, Zimek and Sander 2015, doi
 * 10.1145/2733381; McInnes and Healy 2017, doi 10.1109/ICDMW.2017.12.
 */
@Described(
        id = "hdbscan",
        title = "HDBSCAN*",
        summary =
                "Finds the groups that stay together over the widest range of densities, and leaves the rest as noise.",
        group = "Density",
        complexity = "about O(n log n) in few dimensions, O(n²) for distances that no straight line follows",
        reference = "Campello, Moulavi, Zimek and Sander 2015, Hierarchical density estimates for data clustering, doi"
                + " 10.1145/2733381; McInnes and Healy 2017, Accelerated hierarchical density based clustering, doi"
                + " 10.1109/ICDMW.2017.12")
public record Hdbscan(
        @Parameter(
                help = "The smallest crowd that counts as a group. Larger values show fewer, larger groups and more"
                        + " noise. (Campello and others 2015)",
                initial = "10",
                min = 2,
                max = 10_000_000)
        int minClusterSize,

        @Parameter(
                help = "How many other points must be near a point for it to lie in a dense place. Larger"
                        + " values smooth the picture and turn sparse fringes and thin bridges into noise; 1 ignores"
                        + " density. (McInnes and Healy 2017)",
                initial = "5",
                min = 1,
                max = 1000)
        int minSamples,

        @Parameter(
                help =
                        "Which groups of the tree are taken: excess-of-mass takes those that last longest over all densities;"
                                + " leaf takes the innermost ones, which are smaller and more alike in size. (McInnes and Healy"
                                + " 2017)",
                initial = "excess-of-mass")
        Selection selection,

        Distance distance)
        implements Traceable {

    /** Which clusters of the condensed tree are taken. */
    public enum Selection {
        /** Those, none inside another, whose masses add up to most. */
        EXCESS_OF_MASS,
        /** Those that split no more. */
        LEAF
    }

    /** By excess of mass, with Euclidean distances. */
    public Hdbscan(int minClusterSize, int minSamples) {
        this(minClusterSize, minSamples, Selection.EXCESS_OF_MASS, Distance.EUCLIDEAN);
    }

    @Override
    public double effort(int size, int dimensions) {
        return DensityCost.effort(distance, size, 100 + 10.0 * minSamples);
    }

    @Override
    public long memory(int size, int dimensions) {
        return DensityCost.memory(distance, size, dimensions);
    }

    @Override
    public Clustering cluster(Points points, Trace trace, Job job) {
        return result(points, trace, job).clustering();
    }

    /**
     * The clustering with the condensed tree behind it, from which follow outlier scores and soft membership.
     *
     * @throws InvalidInputException if the parameters do not fit the points
     * @throws org.asterism.job.CancelledException if the job was cancelled
     */
    public HdbscanResult result(Points points, Job job) {
        return result(points, Trace.NONE, job);
    }

    @Override
    public Pseudocode pseudocode() {
        return HdbscanSteps.CODE;
    }

    @Override
    public PreparedMergeTree prepare(Points points) {
        return new PreparedMergeTree(points);
    }

    private HdbscanResult result(Points points, Trace trace, Job job) {
        check();
        job.stage("Spanning tree");
        Edges edges = edges(points, job);
        HdbscanResult result = result(() -> edges.merges(points.size(), job), job);
        if (trace.watched()) {
            new HdbscanSteps(this, points, result, trace, job).write(edges);
        }
        return result;
    }

    /** Chooses clusters in a tree, which is made, or was kept. */
    HdbscanResult result(Supplier<MergeTree> merged, Job job) {
        check();
        job.stage("Spanning tree");
        MergeTree merges = merged.get();
        job.stage("Choosing clusters");
        HdbscanResult result = new CondensedTree(merges, minClusterSize, job).result(selection);
        job.progress(1);
        return result;
    }

    private void check() {
        if (minClusterSize < 2 || minSamples < 1) {
            throw new InvalidInputException(
                    "min-cluster-size must be at least 2 and min-samples at least 1, but they are " + minClusterSize
                            + " and " + minSamples + ".");
        }
    }

    MergeTree merges(Points points, Job job) {
        return edges(points, job).merges(points.size(), job);
    }

    private Edges edges(Points points, Job job) {
        Optional<Embedding> embedding = Embedding.of(points, distance.metric());
        if (embedding.isPresent()) {
            Embedding space = embedding.get();
            return new Edges(
                    SpanningTree.mutual(space.points(), minSamples + 1, job.part(0, 0.9)),
                    // Left in the scale of the space: its reciprocals neither overflow nor vanish, and only their
                    // ratios count.
                    new Embedding(space.points(), distance.metric(), 0)::distance,
                    distance.metric() == Metric.SQUARED_EUCLIDEAN ? 2 * space.exponent() : space.exponent());
        }
        SpanningTree tree = RowTree.of(distance.of(points), minSamples + 1, job.part(0, 0.9));
        return new Edges(tree, DoubleUnaryOperator.identity(), 0);
    }

    /**
     * The spanning tree.
     *
     * @param length of an edge, from its weight
     * @param exponent of two by which lengths were scaled
     */
    record Edges(SpanningTree tree, DoubleUnaryOperator length, int exponent) {
        MergeTree merges(int points, Job job) {
            return MergeTree.of(tree, length, points, job);
        }

        /** The length of an edge in the unit of the data. */
        double original(int edge) {
            return original(length.applyAsDouble(tree.squared()[edge]));
        }

        double original(double scaled) {
            return Math.scalb(scaled, -exponent);
        }
    }
}
