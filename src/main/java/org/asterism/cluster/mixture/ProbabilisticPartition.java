package org.asterism.cluster.mixture;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.asterism.cluster.Clusterer;
import org.asterism.cluster.Clustering;
import org.asterism.cluster.mixture.ExpectationMaximization.Watcher;
import org.asterism.geometry.Points;
import org.asterism.job.Job;
import org.asterism.numeric.RadixSort;
import org.asterism.parameter.Described;
import org.asterism.parameter.Parameter;

/**
 * Probabilistic partitive partitioning: halves the points by 2-means again and again while two Gaussians confirm it.
 *
 * <p>2-means starts on the longest axis, so nothing is random; halves stay apart if two Gaussians that start from them
 * describe the points better than one. Afterwards Gaussians that are better described as one are joined, and EM has the
 * last word. Points are sorted first, so that their order does not matter; of more than {@value #MOST} an even sample is
 * halved, and EM sees them all. To ask for agreement with 2-means as well finds fewer clusters, often one, where they
 * crowd, since the first halving cuts through some. O(n log n + n k d²).
 *
 * <p>After Sultan: Probabilistic partitive partitioning (PPP), arXiv 2003.04372, 2020; thresholds, joining and the final
 * EM are our own.
 */
@Described(
        id = "ppp",
        title = "Probabilistic partitive partitioning (PPP)",
        summary = "Halves the points as long as two Gaussians confirm the halves; needs neither k nor a random start.",
        group = "Partition",
        complexity = "O(n log n + n k d²)",
        reference = "Sultan (2020): Probabilistic Partitive Partitioning (PPP). arXiv:2003.04372, "
                + "doi:10.48550/arXiv.2003.04372")
public record ProbabilisticPartition(
        @Parameter(
                help =
                        "What two halves must show to stay apart: a better description (BIC), that Gaussians leave them as"
                                + " they are (agreement), or both. (Sultan 2020)",
                initial = "bic")
        Validation validation,

        @Parameter(
                help =
                        "By how much the BIC of two Gaussians must be below that of one; a higher value leaves more points"
                                + " together.",
                initial = "10",
                min = 0,
                when = "validation=bic|both")
        double gain,

        @Parameter(
                help = "The share of points that two Gaussians must leave in the halves where 2-means put them.",
                initial = "0.9",
                min = 0.5,
                max = 1,
                when = "validation=agreement|both")
        double agreement,

        @Parameter(
                help = "How sure the points must be of their half on average, from 0.5 for not at all to 1.",
                initial = "0.9",
                min = 0.5,
                max = 1,
                when = "validation=agreement|both")
        double compactness,

        @Parameter(help = GaussianMixture.COVARIANCE_HELP, initial = "full")
        Covariance covariance,

        @Parameter(
                help =
                        "Whether parts are joined again at the end where one Gaussian describes both as well as two; this"
                                + " mends clusters that a halving cut in two.",
                initial = "true")
        boolean merge)
        implements Clusterer {

    /** Halves are found among at most so many points: more would only show that no cluster is quite Gaussian. */
    private static final int MOST = 20_000;

    @Override
    public double effort(int size, int dimensions) {
        return 400.0 * size * dimensions;
    }

    @Override
    public long memory(int size, int dimensions) {
        return size * (40L + 8L * dimensions) + MOST * (150L + 40L * dimensions);
    }

    @Override
    public Clustering cluster(Points points, Job job) {
        if (points.size() == 0) {
            job.progress(1);
            return new Clustering(new int[0], 0);
        }
        return Clustering.of(fit(points, job).labels(points, job));
    }

    /**
     * The Gaussians of the clusters; their shares are how probable the partition is, point by point.
     *
     * @param points at least one
     */
    public Mixture fit(Points points, Job job) {
        Frame frame = Frame.of(points);
        double[][] columns = frame.apply(points);
        double[][] sample = sample(columns);
        job.stage("Halving");
        int[] leaves = new PartitionTree(this, sample, job.part(0, 0.6)).leaves();
        Model model =
                Model.of(covariance, sample, leaves, Arrays.stream(leaves).max().orElse(0) + 1, GaussianMixture.RIDGE);
        if (merge) {
            job.stage("Joining");
            model = new Rejoining(sample, job).join(model);
        }
        job.stage("Fitting Gaussians");
        Job part = job.part(0.7, 1);
        double[][] all = points.size() > MOST ? columns : sample;
        ExpectationMaximization em = new ExpectationMaximization(all, GaussianMixture.RIDGE, Watcher.NOBODY, part);
        return new Mixture(frame, em.fit(model).model().gaussians());
    }

    /** Whether the halves stay apart. */
    boolean accepts(Halving halving) {
        boolean better = halving.gain() > gain;
        boolean sure = halving.agreement() >= agreement && halving.compactness() >= compactness;
        return switch (validation) {
            case BIC -> better;
            case AGREEMENT -> sure;
            case BOTH -> better && sure;
        };
    }

    /** As many points as are needed, at equal steps through their order in space. */
    private static double[][] sample(double[][] columns) {
        int[] order = RadixSort.ascending(columns);
        int step = Math.ceilDiv(order.length, MOST);
        int[] rows = IntStream.iterate(0, i -> i < order.length, i -> i + step)
                .map(i -> order[i])
                .toArray();
        return PartitionTree.select(columns, rows);
    }
}
