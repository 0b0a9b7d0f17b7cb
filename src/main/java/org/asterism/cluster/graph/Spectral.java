package org.asterism.cluster.graph;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.asterism.cluster.ClusterCount;
import org.asterism.cluster.Clustering;
import org.asterism.cluster.Pseudocode;
import org.asterism.cluster.Trace;
import org.asterism.cluster.Traceable;
import org.asterism.cluster.partition.KMeans;
import org.asterism.geometry.Points;
import org.asterism.geometry.distance.Distance;
import org.asterism.geometry.distance.Metric;
import org.asterism.job.Job;
import org.asterism.numeric.Permutation;
import org.asterism.numeric.RadixSort;
import org.asterism.parameter.Described;
import org.asterism.parameter.InvalidInputException;
import org.asterism.parameter.Parameter;

/**
 * Spectral clustering: k-means on the first k eigenvectors of a graph of neighbours, in which groups of any shape become
 * compact.
 *
 * <p>The graph's weights are normalised by the degrees of both ends, and each point's row of eigenvector entries is brought to length
 * 1. A graph of k or more unconnected parts needs no eigenvectors: the k largest are the clusters, and other points follow
 * their nearest neighbour in these. Beyond a number of landmarks, so many points drawn at random are clustered, and all
 * others follow the nearest. Ng, Jordan and Weiss 2001, NIPS 14; Shi and Malik 2000, doi 10.1109/34.868688; landmarks as
 * in Yan, Huang and Jordan 2009, doi 10.1145/1557019.1557118.
 */
@Described(
        id = "spectral",
        title = "Spectral",
        summary = "Cuts a graph of neighbouring points into k groups of any shape where it is thinnest.",
        group = "Graph",
        complexity = "about O(n k) a step after O(n log n) for the graph",
        reference = "Ng, Jordan and Weiss 2001, On spectral clustering, NIPS 14; Shi and Malik 2000, Normalized cuts"
                + " and image segmentation, doi 10.1109/34.868688; von Luxburg 2007, doi 10.1007/s11222-007-9033-z")
public record Spectral(
        @Parameter(
                help = "How many groups the graph of neighbours is cut into, where its ties are weakest."
                        + " (Ng, Jordan and Weiss 2001)",
                initial = "3",
                min = 1,
                max = 100)
        int k,

        @Parameter(
                help =
                        "Whether each point is joined to its nearest others, which suits groups of unequal density, or to"
                                + " all within epsilon. (von Luxburg 2007)",
                initial = "neighbors")
        GraphKind graph,

        @Parameter(
                help = "How many of its nearest others each point is joined to. Too few tear groups apart; too many"
                        + " join them across gaps. (von Luxburg 2007)",
                initial = "10",
                min = 1,
                max = 1000,
                when = "graph=neighbors")
        int neighbors,

        @Parameter(
                help = "How near two points must be to be joined. Larger values join groups across wider gaps."
                        + " (von Luxburg 2007)",
                initial = "0.5",
                min = 0,
                above = true,
                unit = "data units",
                when = "graph=epsilon")
        double epsilon,

        @Parameter(
                help = "Whether all joined points are tied equally, or near ones more strongly, measured by how sparse"
                        + " their surroundings are. (Zelnik-Manor and Perona 2004)",
                initial = "self-tuning")
        EdgeWeight weights,

        @Parameter(
                help = "How many points are clustered at most; where there are more, so many are drawn and the others"
                        + " follow the nearest. More take longer and keep finer shapes. (Yan and others 2009)",
                initial = "20000",
                min = 100,
                max = 1_000_000)
        int landmarks,

        Distance distance,

        @Parameter(help = "Which random starts are drawn; the same seed gives the same picture.", initial = "1")
        long seed)
        implements Traceable {

    private static final int STARTS = 10;

    @Override
    public double effort(int size, int dimensions) {
        int some = Math.min(size, landmarks);
        return NeighborGraph.effort(size, 1, distance) + 1000.0 * some * (neighbors + k) * (k + 5);
    }

    @Override
    public long memory(int size, int dimensions) {
        int some = Math.min(size, landmarks);
        return NeighborGraph.memory(some, dimensions, neighbors)
                + 64L * some * (k + 5)
                + size * (60L + 24L * dimensions);
    }

    @Override
    public Pseudocode pseudocode() {
        return SpectralSteps.CODE;
    }

    @Override
    public Clustering cluster(Points points, Trace trace, Job job) {
        ClusterCount.check(k, points.size());
        if (landmarks < 1) {
            throw new InvalidInputException("landmarks must be at least 1, but is " + landmarks + ".");
        }
        SplittableRandom random = new SplittableRandom(seed);
        int[] leaders = leaders(points, random);
        SpectralSteps steps = new SpectralSteps(trace, points.size(), leaders);
        int[] labels = labels(points.select(leaders), random, steps, job.part(0, 0.9));
        Clustering result = Clustering.of(Followers.labels(points, leaders, labels, distance, job));
        steps.ended(labels, result);
        job.progress(1);
        return result;
    }

    /** All points, or as many as there are landmarks; a distance matrix cannot be taken apart. */
    private int[] leaders(Points points, SplittableRandom random) {
        int count = Math.max(k, landmarks);
        if (points.size() <= count || distance.metric() == Metric.MATRIX) {
            return IntStream.range(0, points.size()).toArray();
        }
        int[] drawn = Arrays.copyOf(Permutation.random(points.size(), random), count);
        Arrays.sort(drawn);
        return drawn;
    }

    private int[] labels(Points points, SplittableRandom random, SpectralSteps steps, Job job) {
        if (k == 1) {
            return new int[points.size()];
        }
        if (k == points.size()) {
            return IntStream.range(0, k).toArray();
        }
        Job first = job.part(0, 0.3);
        NeighborGraph found = switch (graph) {
            case NEIGHBORS ->
                NeighborGraph.nearest(points, new Neighborhood(neighbors, Symmetry.UNION, weights), distance, first);
            case EPSILON -> NeighborGraph.within(points, epsilon, weights, distance, first);
        };
        Clustering parts = found.parts();
        steps.joined(found, parts, points, distance);
        if (parts.clusters() >= k) {
            steps.unconnected();
            return largest(points, parts, job);
        }
        return cut(found, random, steps, job);
    }

    /** The k largest parts, of equally large ones those that appear first, and all other points with their nearest. */
    private int[] largest(Points points, Clustering parts, Job job) {
        int[] sizes = parts.sizes();
        int[] number = new int[sizes.length];
        Arrays.fill(number, -1);
        int[] order = RadixSort.descending(Arrays.stream(sizes).asDoubleStream().toArray());
        for (int c = 0; c < k; c++) {
            number[order[c]] = c;
        }
        int[] leaders = IntStream.range(0, points.size())
                .filter(i -> number[parts.labels()[i]] >= 0)
                .toArray();
        int[] labels =
                Arrays.stream(leaders).map(i -> number[parts.labels()[i]]).toArray();
        return Followers.labels(points, leaders, labels, distance, job);
    }

    private int[] cut(NeighborGraph found, SplittableRandom random, SpectralSteps steps, Job job) {
        job.stage("Finding eigenvectors");
        Spectrum spectrum = Spectrum.largest(new NormalizedGraph(found), k, random, job.part(0.3, 0.8));
        steps.embedded(spectrum.values());
        job.stage("Clustering eigenvectors");
        return new KMeans(k, STARTS, seed)
                .cluster(unitRows(spectrum.vectors()), steps.means(), job.part(0.8, 1))
                .labels();
    }

    private static Points unitRows(Basis vectors) {
        double[][] columns = new double[vectors.width()][vectors.size()];
        for (int i = 0; i < vectors.size(); i++) {
            int at = i * vectors.width();
            double squares = 0;
            for (int c = 0; c < columns.length; c++) {
                squares += vectors.data()[at + c] * vectors.data()[at + c];
            }
            for (int c = 0; c < columns.length; c++) {
                columns[c][i] = squares > 0 ? vectors.data()[at + c] / Math.sqrt(squares) : 0;
            }
        }
        return Points.of(columns);
    }
}
