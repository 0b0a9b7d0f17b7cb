package org.asterism.quality;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.function.IntFunction;
import org.asterism.cluster.ClusterCount;
import org.asterism.cluster.Clusterer;
import org.asterism.cluster.Prepared;
import org.asterism.geometry.Points;
import org.asterism.geometry.Rescaled;
import org.asterism.job.Job;

/**
 * The gap statistic: how much tighter k clusters of the data are than k clusters of points spread evenly over the same box.
 *
 * <p>Tightness is the logarithm of the summed squared distances to the clusters' means; noise takes no part in it.
 * Tibshirani, Walther and Hastie 2001, doi 10.1111/1467-9868.00293.
 *
 * @param within the logarithm for the data, with 1, 2, … clusters
 * @param expected its mean over the evenly spread sets
 * @param error the standard error of that mean for one new set
 */
public record Gap(double[] within, double[] expected, double[] error) {
    /** The gap at the k that it chooses. */
    public static final Measure<Gap> MEASURE = new Measure<>(
            "gap",
            "Gap statistic",
            Measure.Best.HIGHER,
            Double.NEGATIVE_INFINITY,
            Double.POSITIVE_INFINITY,
            Measure.Growth.LINEAR,
            "How much tighter the clusters are than as many clusters of points spread evenly over the same box.",
            "Tibshirani, Walther and Hastie 2001, doi 10.1111/1467-9868.00293",
            gap -> gap.gap(gap.k()));

    /**
     * Clusters the points and evenly spread ones into 1 to {@code most} clusters.
     *
     * @param family the algorithm for each k
     * @param most the largest k; at most the number of points is tried
     * @param sets how many evenly spread sets, at least 1
     * @throws org.asterism.parameter.InvalidInputException if there is no point, or {@code most} is below 1
     * @throws org.asterism.job.CancelledException if the job was cancelled
     */
    public static Gap of(Points points, IntFunction<Clusterer> family, int most, int sets, long seed, Job job) {
        ClusterCount.check(Math.min(most, points.size()), points.size());
        Points scaled = Rescaled.of(points).points();
        SplittableRandom random = new SplittableRandom(seed);
        double[][] logs = new double[sets + 1][];
        for (int set = 0; set <= sets; set++) {
            job.stage(set == 0 ? "Clustering the data" : "Evenly spread set " + set + " of " + sets);
            Points drawn = set == 0 ? scaled : even(scaled, random.split());
            logs[set] = logs(drawn, family, most, job.part(set / (sets + 1.0), (set + 1) / (sets + 1.0)));
        }
        double[][] even = Arrays.copyOfRange(logs, 1, sets + 1);
        double[] expected = new double[logs[0].length];
        Arrays.setAll(expected, k -> mean(even, k));
        double[] error = new double[expected.length];
        Arrays.setAll(error, k -> deviation(even, k, expected[k]) * Math.sqrt(1 + 1.0 / sets));
        return new Gap(logs[0], expected, error);
    }

    /** How much tighter the data are with k clusters, from 1; higher is better. 0 where neither can be tighter. */
    public double gap(int k) {
        double gap = expected[k - 1] - within[k - 1];
        return Double.isNaN(gap) ? 0 : gap;
    }

    /** The smallest k whose gap is not below that of k + 1 less its standard error; the largest tried if there is none. */
    public int k() {
        for (int k = 1; k < within.length; k++) {
            double slack = Double.isNaN(error[k]) ? 0 : error[k];
            if (gap(k) >= gap(k + 1) - slack) {
                return k;
            }
        }
        return within.length;
    }

    private static double[] logs(Points points, IntFunction<Clusterer> family, int most, Job job) {
        double[] logs = new double[Math.min(most, points.size())];
        Prepared prepared = family.apply(1).prepare(points);
        for (int k = 1; k <= logs.length; k++) {
            Job part = job.part((k - 1.0) / logs.length, (double) k / logs.length);
            int[] labels = prepared.cluster(family.apply(k), part).labels();
            logs[k - 1] = Math.log(Means.of(points, Groups.of(labels)).squares());
        }
        return logs;
    }

    private static Points even(Points points, SplittableRandom random) {
        double[][] columns = new double[points.dimensions()][points.size()];
        for (int d = 0; d < columns.length; d++) {
            double low = Arrays.stream(points.column(d)).min().orElse(0);
            double range = Arrays.stream(points.column(d)).max().orElse(0) - low;
            Arrays.setAll(columns[d], i -> low + range * random.nextDouble());
        }
        return Points.of(columns);
    }

    private static double mean(double[][] rows, int k) {
        return Arrays.stream(rows).mapToDouble(row -> row[k]).sum() / rows.length;
    }

    private static double deviation(double[][] rows, int k, double mean) {
        return Math.sqrt(Arrays.stream(rows)
                        .mapToDouble(row -> (row[k] - mean) * (row[k] - mean))
                        .sum()
                / rows.length);
    }
}
