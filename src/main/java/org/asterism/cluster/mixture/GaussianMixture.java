package org.asterism.cluster.mixture;

import org.asterism.cluster.ClusterCount;
import org.asterism.cluster.Clusterer;
import org.asterism.cluster.Clustering;
import org.asterism.cluster.partition.KMeans;
import org.asterism.geometry.Points;
import org.asterism.job.Job;
import org.asterism.parameter.Described;
import org.asterism.parameter.InvalidInputException;
import org.asterism.parameter.Parameter;

/**
 * Describes the points by k Gaussians with full covariance and gives each point to the one with the largest share.
 *
 * <p>EM from a k-means start, one start, at most 100 passes. The result does not depend on the unit of the data: 1e-6
 * of the squared longest range is added to each variance (scikit-learn adds 1e-6 in the data's own unit). Components
 * without a point of their own make no cluster, so there may be fewer clusters than k. O(n k d²) a pass.
 *
 * <p>Dempster, Laird, Rubin: Maximum likelihood from incomplete data via the EM algorithm, JRSS B 39 (1977).
 */
@Described(
        id = "gaussian-mixture",
        title = "Gaussian mixture",
        summary = "Describes the points by k Gaussians of any size, shape and direction.",
        group = "Mixture",
        complexity = "O(n k d²) a pass",
        reference = "Dempster, Laird, Rubin (1977): Maximum likelihood from incomplete data via the EM algorithm. "
                + "JRSS B 39, 1–38. doi:10.1111/j.2517-6161.1977.tb01600.x")
public record GaussianMixture(
        @Parameter(help = "How many Gaussians to fit; each becomes one cluster.", initial = "3", min = 1, max = 1000)
        int k,

        @Parameter(help = "Picks the random start; the same seed gives the same clusters.", initial = "1")
        long seed)
        implements Clusterer {

    /** What is added to the variances, in units of the squared longest range. */
    static final double RIDGE = 1e-6;

    /**
     * A fitted mixture.
     *
     * @param logLikelihood the sum of the log densities of the points, in data units
     * @param passes how many EM passes it took
     * @param converged whether the log-likelihood settled before the last pass allowed
     */
    public record Fit(Mixture mixture, double logLikelihood, int passes, boolean converged) {

        /** The Bayesian information criterion of this fit to {@code size} points; lower is better. */
        public double bic(int size) {
            int free = mixture.size() * Kernel.moments(mixture.dimensions()) - 1;
            return -2 * logLikelihood + free * StrictMath.log(size);
        }
    }

    @Override
    public double effort(int size, int dimensions) {
        return 100.0 * size * k * dimensions;
    }

    @Override
    public Clustering cluster(Points points, Job job) {
        return Clustering.of(fit(points, job).mixture().labels(points, job));
    }

    /**
     * Fits the mixture in any number of dimensions.
     *
     * @throws InvalidInputException if there are fewer points than k
     */
    public Fit fit(Points points, Job job) {
        ClusterCount.check(k, points.size());
        Frame frame = Frame.of(points);
        return fit(frame, frame.apply(points), RIDGE, job);
    }

    /**
     * Fits the mixture to columns that are in the frame already.
     *
     * @param ridge what is added to each variance, in the frame's units, above 0
     */
    public Fit fit(Frame frame, double[][] columns, double ridge, Job job) {
        ExpectationMaximization em = new ExpectationMaximization(columns, ridge, job);
        Clustering start = new KMeans(k, 1, seed).cluster(Points.of(columns), job.part(0, 0.5));
        var outcome = em.fit(start.labels(), k);
        job.progress(1);
        double logLikelihood = columns[0].length * (outcome.meanLogLikelihood() - frame.logVolume());
        return new Fit(new Mixture(frame, outcome.components()), logLikelihood, outcome.passes(), outcome.converged());
    }

    @Override
    public long memory(int size, int dimensions) {
        return 8L * size * (dimensions + 3);
    }
}
