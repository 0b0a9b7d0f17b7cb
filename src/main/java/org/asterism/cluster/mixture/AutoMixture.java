package org.asterism.cluster.mixture;

import org.asterism.cluster.Clusterer;
import org.asterism.cluster.Clustering;
import org.asterism.geometry.Points;
import org.asterism.job.Job;
import org.asterism.parameter.Described;
import org.asterism.parameter.InvalidInputException;
import org.asterism.parameter.Parameter;

/**
 * Gaussian mixtures with different numbers of components, of which a criterion chooses one.
 *
 * <p>Each is a {@link GaussianMixture} from one start. O(n k² d²) a pass for all up to k components.
 *
 * <p>Fraley, Raftery: How many clusters? Which clustering method? Answers via model-based cluster analysis, The Computer
 * Journal 41(8), 1998, doi 10.1093/comjnl/41.8.578.
 */
@Described(
        id = "auto-gaussian-mixture",
        title = "Gaussian mixture, k chosen",
        summary = "Describes the points by as many Gaussians as a criterion finds worth their parameters.",
        group = "Mixture",
        complexity = "O(n k² d²) a pass",
        reference =
                "Fraley, Raftery (1998): How many clusters? Which clustering method? Answers via model-based cluster "
                        + "analysis. The Computer Journal 41(8), 578–588. doi:10.1093/comjnl/41.8.578")
public record AutoMixture(
        @Parameter(
                help = "What decides: BIC describes the density best, ICL asks for clusters that stand apart, the elbow"
                        + " of BIC finds fewer, as people would. (Biernacki, Celeux and Govaert 2000)",
                initial = "bic")
        Criterion criterion,

        @Parameter(
                help = "The fewest Gaussians to try; below this the picture is not split further.",
                initial = "1",
                min = 1,
                max = 1000)
        int minK,

        @Parameter(
                help = "The most Gaussians to try; time grows with the square of this number.",
                initial = "10",
                min = 1,
                max = 1000)
        int maxK,

        @Parameter(help = GaussianMixture.COVARIANCE_HELP, initial = "full")
        Covariance covariance,

        @Parameter(
                help = "How sharp the elbow of the BIC curve must be; where none is so sharp, the lowest BIC decides."
                        + " (Satopaa and others 2011)",
                initial = "1",
                min = 0,
                when = "criterion=bic-elbow")
        double sensitivity,

        @Parameter(help = "Picks the random starts; the same seed gives the same clusters.", initial = "1")
        long seed)
        implements Clusterer {

    @Override
    public double effort(int size, int dimensions) {
        return 50.0 * size * maxK * (maxK + 1) * dimensions;
    }

    /** A k-means start for each of the fits that run at once. */
    @Override
    public long memory(int size, int dimensions) {
        return 8L
                * size
                * (dimensions
                        + 3L * Math.min(maxK - minK + 1, Runtime.getRuntime().availableProcessors()));
    }

    @Override
    public Clustering cluster(Points points, Job job) {
        if (points.size() == 0) {
            job.progress(1);
            return new Clustering(new int[0], 0);
        }
        return Clustering.of(fit(points, job).mixture().labels(points, job));
    }

    /**
     * Fits all and chooses; no mixture has more components than there are points.
     *
     * @param points at least one
     * @throws InvalidInputException if the fewest are more than the most
     */
    public GaussianMixture.Fit fit(Points points, Job job) {
        GaussianMixture.Fit[] fits = fits(points, job);
        return fits[criterion.choose(fits, sensitivity, points, job)];
    }

    /** All fits, the one of the fewest components first. */
    GaussianMixture.Fit[] fits(Points points, Job job) {
        if (minK > maxK) {
            throw new InvalidInputException(
                    "min-k is " + minK + ", but max-k only " + maxK + "; let min-k be at most max-k.");
        }
        Frame frame = Frame.of(points);
        double[][] columns = frame.apply(points);
        job.stage("Fitting mixtures");
        return Candidates.fit(
                Math.min(minK, points.size()),
                Math.min(maxK, points.size()),
                (k, part) ->
                        new GaussianMixture(k, covariance, 1, seed).fit(frame, columns, GaussianMixture.RIDGE, part),
                job);
    }
}
