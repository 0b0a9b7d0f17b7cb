package org.asterism.cluster.mixture;

import java.util.List;
import org.asterism.cluster.Clusterer;
import org.asterism.cluster.Clustering;
import org.asterism.geometry.Points;
import org.asterism.job.Job;
import org.asterism.parameter.Described;
import org.asterism.parameter.Parameter;

/**
 * A Gaussian mixture chosen by BIC whose components are merged, so that a cluster need not be a Gaussian.
 *
 * <p>A point belongs to the cluster whose components together have the largest share in it. By entropy, nothing merges
 * where the entropy is below a hundredth of the highest possible, and two components leave the number to ICL. O(n k² d²)
 * a pass of EM, O(n k²) to merge by entropy. For the references see {@link SoftEntropy} and {@link Ridgeline}.
 */
@Described(
        id = "merged-mixture",
        title = "Merged Gaussian mixture",
        summary = "Describes the points by Gaussians and joins those that make one cluster together.",
        group = "Mixture",
        complexity = "O(n k² d²) a pass",
        reference =
                "Baudry, Raftery, Celeux, Lo, Gottardo (2010): Combining mixture components for clustering. JCGS 19(2), "
                        + "332–353. doi:10.1198/jcgs.2010.08111. Ray, Lindsay (2005), doi:10.1214/009053605000000417. "
                        + "Hennig (2010), doi:10.1007/s11634-010-0058-3")
public record MergedMixture(
        @Parameter(
                help =
                        "What joins components: points in doubt between them (entropy, Baudry and others 2010), or a density"
                                + " without a valley between them (ridgeline, Hennig 2010).",
                initial = "entropy")
        Merging merging,

        @Parameter(
                help = "How many clusters are left: where the entropy curve bends, or as many as ICL finds. (Baudry and"
                        + " others 2010)",
                initial = "elbow",
                when = "merging=entropy")
        MergeCount count,

        @Parameter(
                help =
                        "How high the valley between two components must be, as a share of the lower peak, for them to be"
                                + " joined; a higher value leaves more clusters. (Hennig 2010)",
                initial = "0.5",
                min = 0,
                max = 1,
                when = "merging=ridgeline")
        double ratio,

        @Parameter(
                help = "The most Gaussians to describe the points with; odd shapes need more of them.",
                initial = "10",
                min = 1,
                max = 1000)
        int maxK,

        @Parameter(help = GaussianMixture.COVARIANCE_HELP, initial = "full")
        Covariance covariance,

        @Parameter(help = "Picks the random starts; the same seed gives the same clusters.", initial = "1")
        long seed)
        implements Clusterer {

    /** A smaller share of the highest entropy possible is no doubt worth merging for. */
    private static final double CLEAR = 0.01;

    @Override
    public double effort(int size, int dimensions) {
        return mixtures().effort(size, dimensions) + 10.0 * size * maxK * maxK;
    }

    @Override
    public long memory(int size, int dimensions) {
        return mixtures().memory(size, dimensions) + 8L * size * maxK;
    }

    @Override
    public Clustering cluster(Points points, Job job) {
        if (points.size() == 0) {
            job.progress(1);
            return new Clustering(new int[0], 0);
        }
        GaussianMixture.Fit[] fits = mixtures().fits(points, job.part(0, 0.8));
        Mixture mixture = fits[Criterion.BIC.choose(fits, 0, points, job)].mixture();
        job.stage("Merging components");
        int[] groups = groups(mixture, fits, points, job.part(0.8, 1));
        Clustering result = Clustering.of(mixture.labels(points, groups, job));
        job.progress(1);
        return result;
    }

    private AutoMixture mixtures() {
        return new AutoMixture(Criterion.BIC, 1, maxK, covariance, 0, seed);
    }

    /** The cluster of each component. */
    private int[] groups(Mixture mixture, GaussianMixture.Fit[] fits, Points points, Job job) {
        if (merging == Merging.RIDGELINE) {
            return Merges.path(mixture.size(), new Ridgeline(mixture), ratio, job)
                    .getLast();
        }
        SoftEntropy entropy = new SoftEntropy(mixture.responsibilities(points, job), job);
        List<int[]> path = Merges.path(mixture.size(), entropy, -1, job);
        int clusters = count(entropy.entropies(), fits, points, job);
        return path.get(mixture.size() - clusters);
    }

    private int count(double[] entropies, GaussianMixture.Fit[] fits, Points points, Job job) {
        int most = entropies.length;
        if (entropies[most - 1] <= CLEAR * points.size() * StrictMath.log(most)) {
            return most;
        }
        return count == MergeCount.ICL || most < 3
                ? Math.min(most, Criterion.ICL.choose(fits, 0, points, job) + 1)
                : TwoLines.elbow(entropies) + 1;
    }
}
