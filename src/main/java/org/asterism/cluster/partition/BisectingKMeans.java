package org.asterism.cluster.partition;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.SplittableRandom;
import org.asterism.cluster.ClusterCount;
import org.asterism.cluster.Clustering;
import org.asterism.cluster.Pseudocode;
import org.asterism.cluster.Trace;
import org.asterism.cluster.Traceable;
import org.asterism.geometry.Points;
import org.asterism.geometry.Rescaled;
import org.asterism.job.Job;
import org.asterism.parameter.Described;
import org.asterism.parameter.Parameter;

/**
 * Bisecting k-means: all points are one group; the loosest or largest group is cut in two by {@link KMeans}, until there
 * are k.
 *
 * <p>The cuts are nested like a tree, and groups of unlike size suffer less than with one k-means, but no later cut mends an
 * earlier one. A group of equal points is never cut, so there may be fewer than k. About O(n log k) cuts a point. Steinbach,
 * Karypis and Kumar 2000, hdl 11299/215421; Savaresi and Boley 2001, doi 10.1137/1.9781611972719.5.
 */
@Described(
        id = "bisecting-k-means",
        title = "Bisecting k-means",
        summary = "Cuts the points in two again and again, each time where the group is loosest or largest.",
        group = "Partition",
        complexity = "about O(n log k)",
        reference =
                "Steinbach, Karypis and Kumar 2000, A comparison of document clustering techniques, hdl 11299/215421;"
                        + " Savaresi and Boley 2001, On the performance of bisecting K-means and PDDP, doi"
                        + " 10.1137/1.9781611972719.5")
public record BisectingKMeans(
        @Parameter(
                help = "How many groups the picture is cut into, one cut after the other."
                        + " (Steinbach, Karypis and Kumar 2000)",
                initial = "3",
                min = 1,
                max = 10_000)
        int k,

        @Parameter(
                help =
                        "Which group is cut next: the one with the largest squared error, which follows the shape of the"
                                + " data, or the one with the most points, which makes groups of like size. (Savaresi and Boley 2001)",
                initial = "squared-error")
        Loosest cut,

        @Parameter(
                help =
                        "How many random starts are tried for each cut; the tightest pair of halves is taken. More starts"
                                + " make a bad cut less likely. (Steinbach, Karypis and Kumar 2000)",
                initial = "5",
                min = 1,
                max = 1000)
        int starts,

        @Parameter(help = "Which random starts are drawn; the same seed gives the same picture.", initial = "1")
        long seed)
        implements Traceable {
    /** Which group is cut next. */
    public enum Loosest {
        SQUARED_ERROR,
        POINTS
    }

    @Override
    public double effort(int size, int dimensions) {
        return 25.0 * starts * size * (1 + Math.log(k));
    }

    @Override
    public long memory(int size, int dimensions) {
        return size * (60L + 24L * dimensions);
    }

    @Override
    public Pseudocode pseudocode() {
        return BisectingSteps.code(cut);
    }

    @Override
    public Clustering cluster(Points points, Trace trace, Job job) {
        ClusterCount.check(k, points.size());
        int[] labels = new int[points.size()];
        int label = 0;
        Rescaled scaled = Rescaled.of(points);
        BisectingSteps steps = new BisectingSteps(trace, scaled, cut);
        steps.started(trace.watched() ? squaredError(scaled.points()) : 0);
        for (Group group : groups(scaled.points(), steps, trace, job)) {
            for (int row : group.rows) {
                labels[row] = label;
            }
            label++;
        }
        Clustering result = Clustering.of(labels);
        steps.ended(result);
        job.progress(1);
        return result;
    }

    /** The summed squared distances to the mean of all points. */
    private static double squaredError(Points points) {
        double sum = 0;
        for (int d = 0; d < points.dimensions(); d++) {
            double[] column = points.column(d);
            double mean = Arrays.stream(column).average().orElse(0);
            sum += Arrays.stream(column).map(x -> (x - mean) * (x - mean)).sum();
        }
        return sum;
    }

    private List<Group> groups(Points points, BisectingSteps steps, Trace trace, Job job) {
        SplittableRandom random = new SplittableRandom(seed);
        PriorityQueue<Group> open = new PriorityQueue<>(order());
        List<Group> whole = new ArrayList<>();
        int[] rows = new int[points.size()];
        Arrays.setAll(rows, i -> i);
        open.add(new Group(rows, Double.POSITIVE_INFINITY));
        while (!open.isEmpty() && open.size() + whole.size() < k) {
            int cuts = open.size() + whole.size();
            job.stage("Cut " + cuts + " of " + (k - 1));
            Group next = open.remove();
            Job part = job.part((cuts - 1.0) / k, (double) cuts / k);
            List<Group> parts = next.halves(points, new KMeans(2, starts, random.nextLong()), trace, part);
            (parts.size() == 1 ? whole : open).addAll(parts);
            if (parts.size() == 2) {
                steps.chosen(next.rows);
                steps.cut(next.squaredError, parts);
            }
        }
        whole.addAll(open);
        return whole;
    }

    private Comparator<Group> order() {
        Comparator<Group> smallest = switch (cut) {
            case SQUARED_ERROR -> Comparator.comparingDouble(Group::squaredError);
            case POINTS -> Comparator.comparingInt(group -> group.rows.length);
        };
        return smallest.reversed().thenComparingInt(group -> group.rows[0]);
    }

    /** Some of the points. */
    record Group(int[] rows, double squaredError) {
        /** Two groups, or only this one where all its points are equal. */
        List<Group> halves(Points points, KMeans cut, Trace trace, Job job) {
            if (rows.length == 1 || squaredError == 0) {
                return List.of(this);
            }
            Points own = points.select(rows);
            Means means = cut.means(own, trace, job);
            double[] errors = means.squaredErrors(own);
            List<Group> halves = new ArrayList<>();
            for (int[] members : Clustering.of(means.labels()).members()) {
                int[] part = Arrays.stream(members).map(i -> rows[i]).toArray();
                halves.add(new Group(part, errors[means.labels()[members[0]]]));
            }
            return halves;
        }
    }
}
