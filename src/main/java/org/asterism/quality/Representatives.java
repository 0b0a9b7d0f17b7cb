package org.asterism.quality;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntToDoubleFunction;
import org.asterism.geometry.Points;
import org.asterism.geometry.distance.Dissimilarity;
import org.asterism.job.Job;
import org.asterism.job.Parallel;
import org.asterism.numeric.Blocks;

/** Silhouette widths from distances to one representative a cluster. */
final class Representatives {
    private Representatives() {}

    static double[] ofMeans(Points points, Groups groups, Job job) {
        Means means = Means.of(points, groups);
        int[] labels = groups.labels(points.size());
        if (groups.count() < 2) {
            return none(labels.length);
        }
        return each(labels.length, i -> labels[i] < 0 ? Double.NaN : width(means, i, labels[i]), job);
    }

    static double[] ofMedoids(Dissimilarity distances, int[] medoids, Job job) {
        return medoids.length < 2
                ? none(distances.size())
                : each(distances.size(), i -> width(distances, i, medoids), job);
    }

    private static double width(Means means, int i, int label) {
        double own = means.squared(i, means.centers()[label]);
        double other = Double.POSITIVE_INFINITY;
        for (int group = 0; group < means.centers().length; group++) {
            other = group == label ? other : Math.min(other, means.squared(i, means.centers()[group]));
        }
        double larger = Math.sqrt(Math.max(own, other));
        boolean alone = means.groups().size(label) == 1;
        return alone || larger == 0 ? 0 : (Math.sqrt(other) - Math.sqrt(own)) / larger;
    }

    private static double width(Dissimilarity distances, int i, int[] medoids) {
        double nearest = Double.POSITIVE_INFINITY;
        double second = Double.POSITIVE_INFINITY;
        for (int medoid : medoids) {
            double distance = distances.between(i, medoid);
            second = Math.min(second, Math.max(nearest, distance));
            nearest = Math.min(nearest, distance);
        }
        return second == 0 ? 1 : 1 - nearest / second;
    }

    private static double[] none(int size) {
        double[] widths = new double[size];
        Arrays.fill(widths, Double.NaN);
        return widths;
    }

    private static double[] each(int size, IntToDoubleFunction width, Job job) {
        double[] widths = new double[size];
        Blocks blocks = Blocks.of(size);
        AtomicInteger done = new AtomicInteger();
        Parallel.forEach(blocks.count(), block -> {
            for (int i = blocks.start(block); i < blocks.end(block); i++) {
                if ((i & 255) == 0) {
                    job.check();
                }
                widths[i] = width.applyAsDouble(i);
            }
            job.progress((double) done.incrementAndGet() / blocks.count());
        });
        return widths;
    }
}
