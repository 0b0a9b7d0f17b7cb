package org.asterism.quality;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;
import org.asterism.geometry.distance.Dissimilarity;
import org.asterism.job.Job;
import org.asterism.job.Parallel;

/**
 * Silhouette widths, a block of points at a time: the distances of each member of a cluster to the whole block are added
 * to the block's sums, so that every loop runs along an array and none waits for a sum.
 */
final class Widths {
    private static final int BLOCK = 256;

    private final Dissimilarity distances;
    private final Groups groups;
    private final Job job;
    private final int[] labels;
    private final double[] widths;

    Widths(Dissimilarity distances, Groups groups, Job job) {
        this.distances = distances;
        this.groups = groups;
        this.job = job;
        labels = groups.labels(distances.size());
        widths = new double[distances.size()];
    }

    double[] all() {
        if (groups.count() < 2) {
            Arrays.fill(widths, Double.NaN);
            return widths;
        }
        int blocks = Math.ceilDiv(widths.length, BLOCK);
        AtomicInteger done = new AtomicInteger();
        Parallel.forEach(blocks, block -> {
            int from = block * BLOCK;
            measure(from, Math.min(widths.length, from + BLOCK));
            job.progress((double) done.incrementAndGet() / blocks);
        });
        return widths;
    }

    private void measure(int from, int to) {
        double[] own = new double[to - from];
        double[] other = new double[to - from];
        Arrays.fill(other, Double.POSITIVE_INFINITY);
        double[] sums = new double[to - from];
        double[] row = new double[to - from];
        for (int group = 0; group < groups.count(); group++) {
            Arrays.fill(sums, 0);
            for (int i = groups.starts()[group]; i < groups.starts()[group + 1]; i++) {
                job.check();
                distances.row(groups.rows()[i], from, to, row);
                add(row, sums);
            }
            keep(from, group, sums, own, other);
        }
        for (int i = from; i < to; i++) {
            widths[i] = width(i, own[i - from], other[i - from]);
        }
    }

    private static void add(double[] row, double[] sums) {
        for (int i = 0; i < row.length; i++) {
            sums[i] += row[i];
        }
    }

    private void keep(int from, int group, double[] sums, double[] own, double[] other) {
        int size = groups.size(group);
        for (int i = 0; i < sums.length; i++) {
            if (labels[from + i] == group) {
                own[i] = sums[i] / (size - 1);
            } else {
                other[i] = Math.min(other[i], sums[i] / size);
            }
        }
    }

    private double width(int i, double own, double other) {
        if (labels[i] < 0) {
            return Double.NaN;
        }
        double larger = Math.max(own, other);
        return groups.size(labels[i]) == 1 || larger == 0 ? 0 : (other - own) / larger;
    }
}
