package org.asterism.cluster.hierarchy;

import java.util.Arrays;
import org.asterism.geometry.Points;

/**
 * The points of each cluster with their weights, and the complete, average or weighted distance of two clusters from those of
 * all their points: O(n) memory, and time as the product of the sizes.
 */
final class Members {
    private final Points points;
    private final Linkage linkage;
    /** The next member of the same cluster, -1 after the last. */
    private final int[] next;
    /** The last member of the cluster that begins with a point. */
    private final int[] last;

    /** What a point counts in its cluster. */
    private final double[] weight;

    /** The summed weight of a cluster. */
    private final double[] total;

    Members(Points points, Linkage linkage) {
        this.points = points;
        this.linkage = linkage;
        int count = linkage.geometric() ? 0 : points.size();
        next = new int[count];
        Arrays.fill(next, -1);
        last = new int[count];
        Arrays.setAll(last, i -> i);
        weight = new double[count];
        Arrays.fill(weight, 1);
        total = weight.clone();
    }

    void merge(int a, int b) {
        next[last[b]] = a;
        last[b] = last[a];
        total[b] += total[a];
        if (linkage == Linkage.WEIGHTED) {
            total[b] = 1;
            for (int i = b; i >= 0; i = next[i]) {
                weight[i] /= 2;
            }
        }
    }

    /** The members of some clusters, one cluster after the other. */
    int[] of(int[] clusters) {
        int[] all = new int[points.size()];
        int count = 0;
        for (int cluster : clusters) {
            for (int i = cluster; i >= 0; i = next[i]) {
                all[count++] = i;
            }
        }
        return Arrays.copyOf(all, count);
    }

    /** What a point counts in its cluster, as a share. */
    double share(int point, int cluster) {
        return weight[point] / total[cluster];
    }

    /** The squared distance of two clusters, the same both ways. */
    double squared(int a, int b) {
        return linkage == Linkage.COMPLETE ? farthest(a, b) : squaredMean(Math.min(a, b), Math.max(a, b));
    }

    private double farthest(int a, int b) {
        double most = 0;
        for (int i = a; i >= 0; i = next[i]) {
            for (int j = b; j >= 0; j = next[j]) {
                most = Math.max(most, points.squaredDistance(i, j));
            }
        }
        return most;
    }

    private double squaredMean(int a, int b) {
        double sum = 0;
        for (int i = a; i >= 0; i = next[i]) {
            double from = 0;
            for (int j = b; j >= 0; j = next[j]) {
                from += weight[j] * Math.sqrt(points.squaredDistance(i, j));
            }
            sum += weight[i] * from;
        }
        double mean = sum / (total[a] * total[b]);
        return mean * mean;
    }
}
