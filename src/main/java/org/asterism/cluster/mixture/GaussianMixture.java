package org.asterism.cluster.mixture;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SplittableRandom;
import org.asterism.cluster.ClusterCount;
import org.asterism.cluster.Clustering;
import org.asterism.cluster.Given;
import org.asterism.cluster.Mark;
import org.asterism.cluster.Pseudocode;
import org.asterism.cluster.Steerable;
import org.asterism.cluster.Trace;
import org.asterism.cluster.mixture.ExpectationMaximization.Outcome;
import org.asterism.cluster.mixture.ExpectationMaximization.Watcher;
import org.asterism.cluster.partition.KMeans;
import org.asterism.geometry.Points;
import org.asterism.job.Job;
import org.asterism.parameter.Described;
import org.asterism.parameter.InvalidInputException;
import org.asterism.parameter.Parameter;

/**
 * Describes the points by k Gaussians and gives each point to the one with the largest share.
 *
 * <p>EM from k-means starts, at most 100 passes each; the likeliest end is kept. The result does not depend on the unit
 * of the data: 1e-6 of the squared longest range is added to each variance (scikit-learn adds 1e-6 in the data's own
 * unit). Components without a point of their own make no cluster, so there may be fewer clusters than k. O(n k d²) a
 * pass.
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

        @Parameter(help = COVARIANCE_HELP, initial = "full") Covariance covariance,

        @Parameter(
                help =
                        "How many random starts are tried; the likeliest result is shown. More starts make it less likely"
                                + " that one Gaussian covers two groups.",
                initial = "1",
                min = 1,
                max = 1000)
        int starts,

        @Parameter(help = "Picks the random start; the same seed gives the same clusters.", initial = "1")
        long seed)
        implements Steerable {

    static final String COVARIANCE_HELP =
            "Which shapes the clusters may take: full is any ellipse, tied one ellipse for"
                    + " all, diagonal ellipses along the axes, spherical circles. (Celeux and Govaert 1995)";

    /** What is added to the variances, in units of the squared longest range. */
    static final double RIDGE = 1e-6;

    /** One start of any ellipses. */
    public GaussianMixture(int k, long seed) {
        this(k, Covariance.FULL, 1, seed);
    }

    /**
     * A fitted mixture.
     *
     * @param logLikelihood the sum of the log densities of the points, in data units
     * @param passes how many EM passes it took
     * @param converged whether the log-likelihood settled before the last pass allowed
     */
    public record Fit(Mixture mixture, Covariance covariance, double logLikelihood, int passes, boolean converged) {

        /** The Bayesian information criterion of this fit to {@code size} points; lower is better. */
        public double bic(int size) {
            int free = covariance.free(mixture.size(), mixture.dimensions());
            return -2 * logLikelihood + free * StrictMath.log(size);
        }
    }

    @Override
    public double effort(int size, int dimensions) {
        return 100.0 * starts * size * k * dimensions;
    }

    @Override
    public long memory(int size, int dimensions) {
        return 8L * size * (dimensions + 3);
    }

    @Override
    public Clustering cluster(Points points, Trace trace, Job job) {
        ClusterCount.check(k, points.size());
        Frame frame = Frame.of(points);
        double[][] columns = frame.apply(points);
        MixtureSteps steps =
                new MixtureSteps(trace, frame, columns, "The groups of k-means give the first Gaussians", starts, job);
        return ended(best(columns, RIDGE, steps, job), columns, steps, job);
    }

    /** One run of EM from the Gaussians given, whatever the number of starts; its first pass finds their likelihood. */
    @Override
    public Clustering resume(Points points, List<Mark> from, Trace trace, Job job) {
        ClusterCount.check(k, points.size());
        List<Mark.Shape> shapes = Given.shapes(from, k, points);
        Frame frame = Frame.of(points);
        Model start = GivenGaussians.of(shapes, 1, frame, covariance);
        double[][] columns = frame.apply(points);
        job.stage("Going on from the Gaussians given");
        MixtureSteps steps =
                new MixtureSteps(trace, frame, columns, "The run goes on from the Gaussians given", 1, job);
        Outcome end = new ExpectationMaximization(columns, RIDGE, steps, job).fit(start);
        return ended(end, columns, steps, job);
    }

    @Override
    public Set<String> startOptions() {
        return Set.of("k", "starts", "seed");
    }

    private static Clustering ended(Outcome best, double[][] columns, MixtureSteps steps, Job job) {
        Clustering result =
                Clustering.of(Posterior.of(best.model(), columns, job).labels());
        steps.end(result, best.model(), best.meanLogLikelihood());
        job.progress(1);
        return result;
    }

    @Override
    public Pseudocode pseudocode() {
        Pseudocode code = Pseudocode.of("Log-likelihood", String.format(Locale.ROOT, """
                Start | the groups of k-means give the first %d Gaussians
                | repeat until the likelihood settles
                Expectation |   share each point among the Gaussians by how likely it is under each
                Maximisation |   %s
                """, k, covariance.learns()));
        return (starts == 1 ? code : code.within("for each of " + starts + " starts"))
                .then(
                        "Result",
                        (starts == 1 ? "" : "keep the likeliest; ")
                                + "each point joins the Gaussian with the largest share in it");
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
        Outcome best = best(columns, ridge, Watcher.NOBODY, job);
        job.progress(1);
        double logLikelihood = columns[0].length * (best.meanLogLikelihood() - frame.logVolume());
        Mixture mixture = new Mixture(frame, best.model().gaussians());
        return new Fit(mixture, covariance, logLikelihood, best.passes(), best.converged());
    }

    private Outcome best(double[][] columns, double ridge, Watcher watcher, Job job) {
        SplittableRandom seeds = new SplittableRandom(seed);
        Outcome best = start(columns, ridge, seed, watcher, job.part(0, 1.0 / starts));
        for (int start = 1; start < starts; start++) {
            job.stage("Start " + (start + 1) + " of " + starts);
            Job part = job.part((double) start / starts, (start + 1.0) / starts);
            Outcome next = start(columns, ridge, seeds.nextLong(), watcher, part);
            best = next.meanLogLikelihood() > best.meanLogLikelihood() ? next : best;
        }
        return best;
    }

    private Outcome start(double[][] columns, double ridge, long random, Watcher watcher, Job job) {
        Clustering start = new KMeans(k, 1, random).cluster(Points.of(columns), job.part(0, 0.5));
        job.stage("Fitting Gaussians");
        return new ExpectationMaximization(columns, ridge, watcher, job.part(0.5, 1))
                .fit(covariance, start.labels(), k);
    }
}
