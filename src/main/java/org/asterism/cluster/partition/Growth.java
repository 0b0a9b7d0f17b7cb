package org.asterism.cluster.partition;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.asterism.cluster.Trace;
import org.asterism.geometry.Points;
import org.asterism.job.Job;

/**
 * Means that grow one by one: to those found for one less a point is added, drawn as greedy k-means++ does, and all are
 * improved. So the means for all k up to one come at the price of that one, and their squared error falls from k to k.
 * Likas, Vlassis and Verbeek 2003, doi 10.1016/S0031-3203(02)00060-2, who try every point.
 */
final class Growth {
    private final Arrangement arrangement;
    private final long seed;
    /** The means for 1, 2, …. */
    private final List<double[][]> grown = new ArrayList<>();

    Growth(Arrangement arrangement, SplittableRandom random) {
        this.arrangement = arrangement;
        seed = random.nextLong();
    }

    /** The means for k; what has grown stays when the job is cancelled. */
    double[][] upTo(int k, Trace trace, Job job) {
        while (grown.size() < k) {
            int next = grown.size() + 1;
            Job part = job.part((next - 1.0) / k, (double) next / k);
            Assignment assignment = arrangement.assignment(next, part);
            double[][] start = next == 1 ? new double[][] {arrangement.points().row(0)} : oneMore(next, trace, part);
            grown.add(new Lloyd(assignment, start, new LloydSteps(trace.counting(), 0), part)
                    .run()
                    .centers());
        }
        return grown.get(k - 1);
    }

    private double[][] oneMore(int k, Trace trace, Job job) {
        double[][] last = grown.getLast();
        Points points = arrangement.points();
        Centers centers = new Centers(last);
        int[] labels = NearestCenters.labels(points, centers, job);
        double[] squared = new double[labels.length];
        Arrays.setAll(squared, i -> centers.squaredDistance(points, i, labels[i]));
        trace.computed((long) k * labels.length);
        SplittableRandom random = new SplittableRandom(seed + k);
        int row = Seeding.next(arrangement.distances(trace), squared, Seeding.candidates(k), random, job);
        double[][] start = Arrays.copyOf(last, k);
        start[k - 1] = points.row(row);
        return start;
    }
}
