package org.asterism.cluster.mixture;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.asterism.cluster.ClusterCount;
import org.asterism.cluster.Clustering;
import org.asterism.cluster.Given;
import org.asterism.cluster.Mark;
import org.asterism.cluster.Pseudocode;
import org.asterism.cluster.Steerable;
import org.asterism.cluster.Trace;
import org.asterism.cluster.mixture.ExpectationMaximization.Outcome;
import org.asterism.cluster.partition.KMeans;
import org.asterism.geometry.Points;
import org.asterism.job.Job;
import org.asterism.parameter.Described;
import org.asterism.parameter.Parameter;

/**
 * k Gaussians, and noise spread evenly over the box around all points; what the noise explains best is in no cluster.
 *
 * <p>The points farthest from their neighbours start as noise, the others with k-means; from there EM finds the
 * Gaussians and how much noise there is. O(n log n) for the start, O(n k d²) a pass.
 *
 * <p>Banfield, Raftery: Model-based Gaussian and non-Gaussian clustering, Biometrics 49(3), 1993, doi 10.2307/2532201.
 */
@Described(
        id = "noise-mixture",
        title = "Gaussian mixture with noise",
        summary = "Describes the points by k Gaussians before an even background, and leaves the background out.",
        group = "Mixture",
        complexity = "O(n k d²) a pass",
        reference =
                "Banfield, Raftery (1993): Model-based Gaussian and non-Gaussian clustering. Biometrics 49(3), 803–821. "
                        + "doi:10.2307/2532201. Fraley, Raftery (1998), The Computer Journal 41(8). doi:10.1093/comjnl/41.8.578")
public record NoiseMixture(
        @Parameter(
                help = "How many Gaussians to fit beside the noise; each becomes one cluster.",
                initial = "3",
                min = 1,
                max = 1000)
        int k,

        @Parameter(
                help =
                        "How large a share of the points starts as noise, those farthest from others; the end can be more"
                                + " or less. At 0 there is no noise. (Fraley and Raftery 1998)",
                initial = "0.1",
                min = 0,
                max = 0.9)
        double initialNoise,

        @Parameter(help = GaussianMixture.COVARIANCE_HELP, initial = "full")
        Covariance covariance,

        @Parameter(help = "Picks the random start; the same seed gives the same clusters.", initial = "1")
        long seed)
        implements Steerable {

    private static final String OPENING =
            "The points farthest from others start as noise, and the groups of k-means of the rest give the first Gaussians";

    @Override
    public Pseudocode pseudocode() {
        return Pseudocode.of("Log-likelihood", String.format(Locale.ROOT, """
                Start | take the points farthest from others for noise; k-means of the rest gives %d Gaussians
                | repeat until the likelihood settles
                Expectation |   share each point among the Gaussians and the noise by how likely it is under each
                Maximisation |   %s; the noise takes its weight
                Result | each point joins the Gaussian with the largest share in it, or none if noise has the largest
                """, k, covariance.learns()));
    }

    @Override
    public double effort(int size, int dimensions) {
        double neighbors = initialNoise > 0 ? 200.0 * size : 0;
        return neighbors + 100.0 * size * (k + 1) * dimensions;
    }

    @Override
    public long memory(int size, int dimensions) {
        return size * (64L + 24L * dimensions);
    }

    @Override
    public Clustering cluster(Points points, Trace trace, Job job) {
        ClusterCount.check(k, points.size());
        Frame frame = Frame.of(points);
        double[][] columns = frame.apply(points);
        MixtureSteps steps = new MixtureSteps(trace, frame, columns, OPENING, 1, job);
        Model start = start(columns, job.part(0, 0.5));
        return fit(start, columns, steps, job.part(0.5, 1));
    }

    /** One run of EM from the Gaussians given; what their weights leave of 1 is noise, and where they leave nothing, the initial share. */
    @Override
    public Clustering resume(Points points, List<Mark> from, Trace trace, Job job) {
        ClusterCount.check(k, points.size());
        List<Mark.Shape> shapes = Given.shapes(from, k, points);
        Frame frame = Frame.of(points);
        double[][] columns = frame.apply(points);
        double noise = noise(shapes);
        Model start = GivenGaussians.of(shapes, 1 - noise, frame, covariance).withNoise(noise, logVolume(columns));
        MixtureSteps steps =
                new MixtureSteps(trace, frame, columns, "The run goes on from the Gaussians given", 1, job);
        return fit(start, columns, steps, job);
    }

    private double noise(List<Mark.Shape> shapes) {
        double left = 1 - GivenGaussians.total(shapes);
        return initialNoise > 0 && left > GivenGaussians.ROUNDING ? left : initialNoise;
    }

    @Override
    public Set<String> startOptions() {
        return Set.of("k", "initial-noise", "seed");
    }

    private Clustering fit(Model start, double[][] columns, MixtureSteps steps, Job job) {
        job.stage("Fitting Gaussians and noise");
        Outcome end = new ExpectationMaximization(columns, GaussianMixture.RIDGE, steps, job).fit(start);
        int[] labels = Posterior.of(end.model(), columns, job).labels();
        Arrays.setAll(labels, i -> labels[i] < k ? labels[i] : Clustering.NOISE);
        Clustering result = Clustering.of(labels);
        steps.end(result, end.model(), end.meanLogLikelihood());
        job.progress(1);
        return result;
    }

    /** At least k points are not noise at first. */
    private Model start(double[][] columns, Job job) {
        Points points = Points.of(columns);
        int noise = Math.min((int) (initialNoise * points.size()), points.size() - k);
        job.stage("Looking for noise");
        int[] others = Clutter.without(noise, points, job.part(0, 0.5));
        int[] clusters = new KMeans(k, 1, seed)
                .cluster(points.select(others), job.part(0.5, 1))
                .labels();
        int[] labels = new int[points.size()];
        Arrays.fill(labels, Clustering.NOISE);
        for (int i = 0; i < others.length; i++) {
            labels[others[i]] = clusters[i];
        }
        return Model.of(covariance, columns, labels, k, GaussianMixture.RIDGE)
                .withNoise(initialNoise, logVolume(columns));
    }

    /** Of the box around the points, no side of which is thinner than a cluster can be. */
    private static double logVolume(double[][] columns) {
        double sum = 0;
        for (double[] column : columns) {
            double low = Arrays.stream(column).min().orElse(0);
            double high = Arrays.stream(column).max().orElse(0);
            sum += StrictMath.log(Math.max(high - low, Math.sqrt(GaussianMixture.RIDGE)));
        }
        return sum;
    }
}
