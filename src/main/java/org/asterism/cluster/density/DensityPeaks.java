package org.asterism.cluster.density;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import org.asterism.cluster.ClusterCount;
import org.asterism.cluster.Clustering;
import org.asterism.cluster.Mark;
import org.asterism.cluster.Pseudocode;
import org.asterism.cluster.Trace;
import org.asterism.cluster.Traceable;
import org.asterism.geometry.Points;
import org.asterism.geometry.Rescaled;
import org.asterism.geometry.distance.Distance;
import org.asterism.geometry.distance.Metric;
import org.asterism.geometry.distance.PairDistances;
import org.asterism.job.Job;
import org.asterism.parameter.Described;
import org.asterism.parameter.InvalidInputException;
import org.asterism.parameter.Parameter;

/**
 * Density peaks: centres are points that are dense and far from all denser ones; every other point follows its nearest
 * denser neighbour.
 *
 * <p>Densities and nearest denser points come from a k-d tree for Euclidean distances, about O(n log n) with nearest
 * neighbours and O(n m) with a Gaussian that reaches m points; else O(n²). The {@link #decisionGraph} shows what stands
 * out. Rodriguez and Laio 2014, doi 10.1126/science.1242072; densities by neighbours as in Du, Ding and Jia 2016, doi
 * 10.1016/j.knosys.2016.02.001.
 */
@Described(
        id = "density-peaks",
        title = "Density peaks",
        summary = "Finds points that are dense and far from all denser ones, and lets all others follow uphill.",
        group = "Density",
        complexity = "about O(n log n) with neighbours, O(n²) with a wide Gaussian",
        reference = "Rodriguez and Laio 2014, Clustering by fast search and find of density peaks, doi"
                + " 10.1126/science.1242072; Du, Ding and Jia 2016, doi 10.1016/j.knosys.2016.02.001")
public record DensityPeaks(
        @Parameter(
                help = "How many peaks become groups, those that stand out most first; 0 takes all before the steepest"
                        + " fall in how much points stand out. (Rodriguez and Laio 2014)",
                initial = "0",
                min = 0,
                max = 10_000)
        int k,

        @Parameter(
                help = "How density is measured: a Gaussian around each point, which smooths evenly everywhere, or the"
                        + " distance to its nearest neighbours, which shows peaks in sparse places too and is faster."
                        + " (Du and others 2016)",
                initial = "gaussian")
        DensityEstimate density,

        @Parameter(
                help = "How wide the Gaussian is. Larger values melt neighbouring peaks together; 0 takes the distance"
                        + " that 2 % of all pairs stay below. (Rodriguez and Laio 2014)",
                initial = "0",
                min = 0,
                unit = "data units",
                when = "density=gaussian")
        double radius,

        @Parameter(
                help = "How many nearest others tell the density of a point. Larger values melt neighbouring peaks"
                        + " together. (Du and others 2016)",
                initial = "20",
                min = 1,
                max = 10_000,
                when = "density=neighbors")
        int neighbors,

        @Parameter(
                help = "Whether points become noise that are no denser than the border to another group."
                        + " (Rodriguez and Laio 2014)",
                initial = "false")
        boolean halo,

        Distance distance)
        implements Traceable {

    /** The share of all pairs that are nearer than the estimated radius. */
    private static final double SHARE = 0.02;

    /** No Gaussian is so narrow that its inverse square overflows. */
    private static final double LEAST = 0x1p-400;

    @Override
    public double effort(int size, int dimensions) {
        boolean quadratic = density == DensityEstimate.GAUSSIAN || distance.metric() != Metric.EUCLIDEAN;
        return quadratic ? 0.3 * size * size : (300.0 + 20.0 * neighbors) * size;
    }

    @Override
    public long memory(int size, int dimensions) {
        return size * (120L + 24L * dimensions);
    }

    @Override
    public Pseudocode pseudocode() {
        return PeakSteps.code(halo);
    }

    @Override
    public Clustering cluster(Points points, Trace trace, Job job) {
        if (k != 0) {
            ClusterCount.check(k, points.size());
        }
        if (points.size() == 0) {
            PeakSteps.empty(trace);
            return new Clustering(new int[0], 0);
        }
        Surroundings surroundings = Surroundings.of(points, distance, job);
        double width = width(points, surroundings, job);
        DecisionGraph graph = decisionGraph(surroundings, width, job.part(0, 0.9));
        int[] peaks = graph.peaks(k == 0 ? graph.count() : k);
        int[] whole = graph.labels(peaks);
        int[] labels = whole;
        if (halo) {
            job.stage("Finding borders");
            IntFunction<int[]> near = density == DensityEstimate.GAUSSIAN
                    ? i -> surroundings.within(i, width)
                    : i -> surroundings.nearest(i, neighbors);
            labels = Halo.without(whole, graph.density(), near, job.part(0.9, 1));
        }
        Clustering result = Clustering.of(labels);
        if (trace.watched()) {
            new PeakSteps(original(graph, points), trace, job)
                    .write(reach(graph, surroundings, width, points), peaks, whole, halo, result);
        }
        job.progress(1);
        return result;
    }

    /** How far the surroundings of the densest point reach. */
    private List<Mark> reach(DecisionGraph graph, Surroundings surroundings, double width, Points points) {
        int densest = graph.peaks(1)[0];
        double radius = density == DensityEstimate.GAUSSIAN
                ? width
                : Arrays.stream(surroundings.nearest(densest, neighbors))
                        .mapToDouble(j -> surroundings.between(densest, j))
                        .max()
                        .orElse(0);
        return Vicinity.reach(distance.metric(), densest, Math.scalb(radius, shift(points)));
    }

    /**
     * How dense each point is and how far from denser ones; distances in the scale of the points.
     *
     * @throws InvalidInputException if the parameters do not fit the points
     */
    public DecisionGraph decisionGraph(Points points, Job job) {
        Surroundings surroundings = Surroundings.of(points, distance, job);
        return original(decisionGraph(surroundings, width(points, surroundings, job), job), points);
    }

    /** With distances in the scale of the points. */
    private DecisionGraph original(DecisionGraph graph, Points points) {
        int shift = shift(points);
        double[] separation =
                Arrays.stream(graph.separation()).map(s -> Math.scalb(s, shift)).toArray();
        return new DecisionGraph(graph.density(), separation, graph.denser());
    }

    private int shift(Points points) {
        return distance.metric() == Metric.EUCLIDEAN ? -Rescaled.of(points).exponent() : 0;
    }

    private DecisionGraph decisionGraph(Surroundings surroundings, double width, Job job) {
        job.stage("Measuring density");
        double[] densities = density == DensityEstimate.GAUSSIAN
                ? Surroundings.each(surroundings.size(), i -> surroundings.kernel(i, width), job.part(0, 0.7))
                : inverse(Surroundings.each(surroundings.size(), i -> meanDistance(surroundings, i), job.part(0, 0.7)));
        job.stage("Finding denser neighbours");
        return DecisionGraph.of(densities, surroundings, job.part(0.7, 1));
    }

    private double meanDistance(Surroundings surroundings, int i) {
        return Arrays.stream(surroundings.nearest(i, neighbors))
                .mapToDouble(j -> surroundings.between(i, j))
                .average()
                .orElse(0);
    }

    /** Equal points are dense, but not infinitely so. */
    private static double[] inverse(double[] means) {
        double average = Arrays.stream(means).average().orElse(0);
        return Arrays.stream(means)
                .map(mean -> average > 0 ? 1 / (mean / average + 1e-6) : 1)
                .toArray();
    }

    private double width(Points points, Surroundings surroundings, Job job) {
        if (!(radius >= 0) || neighbors < 1) {
            throw new InvalidInputException("radius must be at least 0 and neighbors at least 1, but they are " + radius
                    + " and " + neighbors + ".");
        }
        if (radius == 0) {
            return estimate(surroundings, job);
        }
        return Math.max(
                LEAST,
                distance.metric() == Metric.EUCLIDEAN ? Rescaled.of(points).distance(radius) : radius);
    }

    /** The distance below which the given share of all pairs lies, from evenly spaced points; above 0 if any pair is. */
    private static double estimate(Surroundings surroundings, Job job) {
        double[] distances = PairDistances.sorted(surroundings.size(), surroundings::between, job);
        int at = Math.max(0, (int) Math.round(SHARE * distances.length) - 1);
        return Arrays.stream(distances)
                .skip(at)
                .filter(d -> d > LEAST)
                .findFirst()
                .orElse(1);
    }
}
