package org.asterism.cluster.density;

import org.asterism.cluster.Clusterer;
import org.asterism.cluster.Clustering;
import org.asterism.geometry.Points;
import org.asterism.geometry.Rescaled;
import org.asterism.geometry.SpanningTree;
import org.asterism.job.Job;
import org.asterism.parameter.Described;
import org.asterism.parameter.InvalidInputException;
import org.asterism.parameter.Parameter;

/**
 * HDBSCAN*: the DBSCAN clusterings for all epsilons at once, and from each branch the clusters that last longest.
 *
 * <p>The spanning tree under mutual reachability (to the minSamples-th other point) is cut from its longest edge down;
 * parts below minClusterSize fall out, and clusters are chosen by excess of mass. The whole data set is never one
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
        complexity = "about O(n log n) in few dimensions",
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
        int minSamples)
        implements Clusterer {

    @Override
    public double effort(int size, int dimensions) {
        return (100.0 + 10.0 * minSamples) * size * dimensions;
    }

    @Override
    public Clustering cluster(Points points, Job job) {
        if (minClusterSize < 2 || minSamples < 1) {
            throw new InvalidInputException(
                    "min-cluster-size must be at least 2 and min-samples at least 1, but they are " + minClusterSize
                            + " and " + minSamples + ".");
        }
        job.stage("Spanning tree");
        SpanningTree edges = SpanningTree.mutual(Rescaled.of(points).points(), minSamples + 1, job.part(0, 0.9));
        job.stage("Choosing clusters");
        MergeTree merges = MergeTree.of(edges, points.size(), job);
        int[] labels = new CondensedTree(merges, minClusterSize, job).labels();
        job.progress(1);
        return Clustering.of(labels);
    }

    @Override
    public long memory(int size, int dimensions) {
        return size * (150L + 24L * dimensions);
    }
}
