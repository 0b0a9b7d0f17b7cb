package org.asterism.cluster.hierarchy;

import org.asterism.cluster.ClusterCount;
import org.asterism.cluster.Clusterer;
import org.asterism.cluster.Clustering;
import org.asterism.geometry.Points;
import org.asterism.geometry.Rescaled;
import org.asterism.job.Job;
import org.asterism.parameter.Described;
import org.asterism.parameter.Parameter;

/**
 * BIRCH: gathers points in one pass into many small round groups, then merges these to k by Ward's method.
 *
 * <p>The small groups are the leaves of a balanced tree, each known by its size, mean and summed squared deviations, which
 * lose no digits as sums of squares do (BETULA). A point joins the leaf whose deviations it raises least, if that leaf stays
 * within the threshold, and else begins one of its own. So the result depends on the order of the points. O(n b log m) for m
 * leaves and b branches; O(m) memory beside the labels. Zhang, Ramakrishnan and Livny 1996, doi 10.1145/233269.233324; Lang
 * and Schubert 2020, doi 10.1007/978-3-030-60936-8_22.
 */
@Described(
        id = "birch",
        title = "BIRCH",
        summary = "Gathers points into many small groups in one pass, then merges these to k.",
        group = "Hierarchy",
        complexity = "O(n b log m) for m small groups and b branches",
        reference = "Zhang, Ramakrishnan and Livny 1996, BIRCH, doi 10.1145/233269.233324; Lang and Schubert 2020,"
                + " BETULA: numerically stable CF-trees for BIRCH clustering, doi 10.1007/978-3-030-60936-8_22")
public record Birch(
        @Parameter(
                help = "How many groups are left when the small ones have been merged; fewer only where there are fewer"
                        + " small ones. (Zhang, Ramakrishnan and Livny 1996)",
                initial = "3",
                min = 1,
                max = 100_000)
        int k,

        @Parameter(
                help =
                        "The largest radius of a small group, in the unit of the data: a larger one is faster but coarser."
                                + " 0 lets it grow until there are few enough of them. (Lang and Schubert 2020)",
                initial = "0",
                min = 0)
        double threshold,

        @Parameter(
                help =
                        "How many small groups are kept at most when the threshold grows by itself. More of them follow the"
                                + " picture more closely, but take longer. (Lang and Schubert 2020)",
                initial = "2000",
                min = 10,
                max = 1_000_000,
                when = "threshold=0")
        int leaves,

        @Parameter(
                help = "How many branches a node of the tree has at most. It changes the speed, and the picture little."
                        + " (Zhang, Ramakrishnan and Livny 1996)",
                initial = "32",
                min = 2,
                max = 1000)
        int branching)
        implements Clusterer {

    @Override
    public double effort(int size, int dimensions) {
        double levels = Math.max(1, Math.log(Math.min(size, leaves)) / Math.log(branching));
        return 2.0 * size * branching * levels + 1000.0 * Math.min(size, leaves) * dimensions;
    }

    @Override
    public long memory(int size, int dimensions) {
        long groups = threshold > 0 ? size : Math.min(size, most());
        return 16L * size + groups * (400L + 150L * dimensions);
    }

    @Override
    public Clustering cluster(Points points, Job job) {
        ClusterCount.check(k, points.size());
        job.stage("Gathering small groups");
        Rescaled scaled = Rescaled.of(points);
        FeatureTree tree = new FeatureTree(scaled.points(), scaled.distance(threshold), most(), branching);
        tree.insertAll(job.part(0, 0.8));
        job.stage("Merging small groups");
        int[] sizes = tree.sizes();
        int[] merged = LinkageTree.ward(tree.means(), sizes, job.part(0.8, 1))
                .cut(Math.min(k, sizes.length))
                .labels();
        int[] labels = new int[points.size()];
        for (int i = 0; i < labels.length; i++) {
            labels[i] = merged[tree.featureOf(i)];
        }
        job.progress(1);
        return Clustering.of(labels);
    }

    /** How many small groups there may be: as many as fit the threshold, where one is given. */
    private int most() {
        return threshold > 0 ? Integer.MAX_VALUE : Math.max(leaves, 4 * k);
    }
}
