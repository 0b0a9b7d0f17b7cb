package org.asterism.cluster.density;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.asterism.cluster.Clustering;
import org.asterism.cluster.Pseudocode;
import org.asterism.cluster.Step;
import org.asterism.cluster.Trace;
import org.asterism.cluster.Traceable;
import org.asterism.geometry.KdTree;
import org.asterism.geometry.Nearest;
import org.asterism.geometry.Points;
import org.asterism.geometry.Rescaled;
import org.asterism.job.Job;
import org.asterism.job.Parallel;
import org.asterism.numeric.Blocks;
import org.asterism.parameter.Described;
import org.asterism.parameter.InvalidInputException;
import org.asterism.parameter.Parameter;

/**
 * Mean shift: windows move to the mean of the points they hold until they rest on a mode of the density; each point
 * belongs to its nearest mode.
 *
 * <p>Of modes within the bandwidth of each other only the one with the heaviest window stays. Windows start on one point
 * of each cell of a grid as wide as the bandwidth, or on all points. O(s √n) a round for s flat windows in the plane.
 * Comaniciu and Meer 2002, doi 10.1109/34.1000236.
 */
@Described(
        id = "mean-shift",
        title = "Mean shift",
        summary = "Lets windows climb to where points are densest, and gives each point to the nearest summit.",
        group = "Density",
        complexity = "O(s √n) a round for s windows in the plane",
        reference = "Comaniciu and Meer 2002, Mean shift: a robust approach toward feature space analysis, doi"
                + " 10.1109/34.1000236")
public record MeanShift(
        @Parameter(
                help = "How far a window sees. Larger values smooth the density and leave fewer, larger groups; 0 takes"
                        + " the mean distance within which 30 % of the points lie. (Comaniciu and Meer 2002)",
                initial = "0",
                min = 0,
                unit = "data units")
        double bandwidth,

        @Parameter(
                help = "Whether all points in a window count the same, or near ones more, which is smoother and slower."
                        + " (Comaniciu and Meer 2002)",
                initial = "flat")
        Window window,

        @Parameter(
                help = "Whether windows start in each occupied cell of a grid as wide as the bandwidth, rather than on"
                        + " every point: much faster, and small summits may be passed by.",
                initial = "true")
        boolean bins)
        implements Traceable {

    private static final int MOST_ROUNDS = 300;

    @Override
    public double effort(int size, int dimensions) {
        return bins ? 100 * Math.pow(size, 1.2) : 30 * Math.pow(size, 1.5);
    }

    @Override
    public long memory(int size, int dimensions) {
        return size * (150L + 60L * dimensions);
    }

    @Override
    public Clustering cluster(Points points, Trace trace, Job job) {
        if (!(bandwidth >= 0)) {
            throw new InvalidInputException("bandwidth must be at least 0, but is " + bandwidth + ".");
        }
        if (points.size() == 0) {
            trace.end(() -> new Step("Assign", "There are no points.", new int[0], Double.NaN, List.of()));
            return new Clustering(new int[0], 0);
        }
        Rescaled scaled = Rescaled.of(points);
        double width = bandwidth == 0
                ? Bandwidth.estimate(scaled.points(), job)
                : Math.max(0x1p-400, scaled.distance(bandwidth));
        MeanShiftSteps steps = new MeanShiftSteps(trace, scaled, width);
        List<double[]> modes = modes(scaled.points(), width, steps, job);
        int[] labels = labels(scaled.points(), modes, job.part(0.9, 1));
        Clustering found = Clustering.of(labels);
        steps.ended(modes, labels, found);
        job.progress(1);
        return found;
    }

    @Override
    public Pseudocode pseudocode() {
        return MeanShiftSteps.code(bins);
    }

    /** The modes in the scale of the rescaled points, heaviest window first. */
    List<double[]> modes(Points points, double width, MeanShiftSteps steps, Job job) {
        job.stage("Moving windows");
        WindowMeans windows = new WindowMeans(points, window, width, job);
        Climb climb = new Climb(windows, width, bins ? cells(points, width) : rows(points), job);
        steps.started(climb.places(), windows);
        for (int round = 1; round <= MOST_ROUNDS && climb.moving() > 0; round++) {
            climb.step();
            steps.shifted(climb, round);
            job.progress(0.9 * round / (round + 10.0));
        }
        return climb.modes();
    }

    private static double[][] rows(Points points) {
        return IntStream.range(0, points.size()).mapToObj(points::row).toArray(double[][]::new);
    }

    /** The first point in each occupied cell of a grid of this width. */
    private static double[][] cells(Points points, double width) {
        double[] lowest = IntStream.range(0, points.dimensions())
                .mapToDouble(d -> Arrays.stream(points.column(d)).min().orElse(0))
                .toArray();
        Set<List<Double>> occupied = new HashSet<>();
        List<double[]> first = new ArrayList<>();
        for (int i = 0; i < points.size(); i++) {
            double[] row = points.row(i);
            List<Double> cell = IntStream.range(0, row.length)
                    .mapToObj(d -> Math.floor((row[d] - lowest[d]) / width))
                    .toList();
            if (occupied.add(cell)) {
                first.add(row);
            }
        }
        return first.toArray(double[][]::new);
    }

    private static int[] labels(Points points, List<double[]> modes, Job job) {
        job.stage("Assigning points");
        double[][] columns = new double[points.dimensions()][modes.size()];
        for (int d = 0; d < columns.length; d++) {
            int column = d;
            Arrays.setAll(columns[d], m -> modes.get(m)[column]);
        }
        KdTree tree = KdTree.of(Points.of(columns), job);
        int[] labels = new int[points.size()];
        Blocks blocks = Blocks.of(points.size());
        Parallel.forEach(blocks.count(), block -> {
            Nearest nearest = new Nearest(1);
            for (int i = blocks.start(block); i < blocks.end(block); i++) {
                job.check();
                tree.nearest(points.row(i), nearest);
                labels[i] = tree.id(nearest.position(0));
            }
        });
        return labels;
    }
}
