package org.asterism.report.layer;

import java.util.stream.IntStream;
import org.asterism.geometry.Distances;
import org.asterism.geometry.Points;
import org.asterism.job.Job;

/**
 * Where a group's centre is.
 *
 * @param number its place in the legend
 * @param mean x and y
 * @param medoid x and y of the point with the least sum of distances to the others
 */
record Centre(int label, int number, double[] mean, double[] medoid) {
    /** The most points of a group among which its medoid is sought; of more, so many are drawn at random. */
    static final int MOST = 2000;

    static Centre of(Group group, Job job) {
        double[] mean = {mean(group.points().column(0)), mean(group.points().column(1))};
        Points sample = group.sample(MOST);
        return new Centre(group.label(), group.number(), mean, sample.row(medoid(sample, job)));
    }

    /** The mean of numbers, exact for equal ones. */
    private static double mean(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value - values[0];
        }
        return values[0] + sum / values.length;
    }

    private static int medoid(Points points, Job job) {
        double[] sums = IntStream.range(0, points.size())
                .parallel()
                .mapToDouble(i -> {
                    job.check();
                    double[] distances = new double[points.size()];
                    Distances.euclidean(points, 0, points.size(), points.row(i), distances);
                    return Distances.sum(distances, 0, distances.length);
                })
                .toArray();
        return IntStream.range(0, sums.length)
                .reduce((best, i) -> sums[i] < sums[best] ? i : best)
                .orElseThrow();
    }
}
