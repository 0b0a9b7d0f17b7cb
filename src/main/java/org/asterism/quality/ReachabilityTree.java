package org.asterism.quality;

import java.util.Arrays;
import org.asterism.geometry.Distances;
import org.asterism.geometry.Points;
import org.asterism.job.Job;

/**
 * The spanning tree of one cluster under the mutual reachability of Moulavi et al. 2014: the largest of a distance and
 * the two core distances. Grown point by point; equal edges are told apart by their length, so that the tree is that of
 * the points and not of their order. O(n²), O(n) memory.
 */
final class ReachabilityTree {
    private final Points points;
    private final double[] core;
    private final double[] reach;
    private final double[] length;
    private final int[] link;
    private final int[] degree;

    private ReachabilityTree(Points points, Job job) {
        int size = points.size();
        this.points = points;
        core = new double[size];
        reach = new double[size];
        length = new double[size];
        link = new int[size];
        degree = new int[size];
        double[] row = new double[size];
        for (int i = 0; i < size; i++) {
            job.check();
            Distances.squared(points, 0, size, points.row(i), row);
            core[i] = core(row, i);
        }
        grow(row, job);
    }

    /** @param points at least 2 */
    static ReachabilityTree of(Points points, Job job) {
        return new ReachabilityTree(points, job);
    }

    /** The squared core distance of each point: a mean of its distances in which small ones weigh most. */
    double[] core() {
        return core;
    }

    /** The points with more than one edge; of two points both. */
    int[] inner() {
        int[] inner = new int[degree.length];
        int count = 0;
        for (int i = 0; i < degree.length; i++) {
            if (degree[i] > 1 || degree.length == 2) {
                inner[count++] = i;
            }
        }
        return Arrays.copyOf(inner, count);
    }

    /** The squared longest edge between inner points; of all edges where there is none. */
    double sparseness() {
        double inside = -1;
        double longest = 0;
        for (int i = 1; i < link.length; i++) {
            longest = Math.max(longest, reach[i]);
            if (degree[i] > 1 && degree[link[i]] > 1) {
                inside = Math.max(inside, reach[i]);
            }
        }
        return inside < 0 ? longest : inside;
    }

    /** Distances as shares of the smallest, so that no power overflows. */
    private double core(double[] squared, int self) {
        double least = Double.POSITIVE_INFINITY;
        for (int j = 0; j < squared.length; j++) {
            least = j == self ? least : Math.min(least, squared[j]);
        }
        if (least == 0) {
            return 0;
        }
        double half = points.dimensions() / 2.0;
        double sum = 0;
        for (int j = 0; j < squared.length; j++) {
            sum += j == self ? 0 : half == 1 ? least / squared[j] : Math.pow(least / squared[j], half);
        }
        return least * Math.pow(sum / (squared.length - 1), -1 / half);
    }

    /** Point 0 is the root; every other has one edge, to {@link #link}. */
    private void grow(double[] row, Job job) {
        Arrays.fill(reach, Double.POSITIVE_INFINITY);
        boolean[] joined = new boolean[core.length];
        int last = 0;
        for (int left = core.length - 1; left > 0; left--) {
            job.check();
            joined[last] = true;
            Distances.squared(points, 0, core.length, points.row(last), row);
            last = relax(last, row, joined);
            degree[last]++;
            degree[link[last]]++;
        }
    }

    private int relax(int last, double[] row, boolean[] joined) {
        int best = -1;
        for (int i = 0; i < row.length; i++) {
            if (joined[i]) {
                continue;
            }
            double weight = Math.max(row[i], Math.max(core[last], core[i]));
            if (weight < reach[i] || (weight == reach[i] && row[i] < length[i])) {
                reach[i] = weight;
                length[i] = row[i];
                link[i] = last;
            }
            if (best < 0 || reach[i] < reach[best] || (reach[i] == reach[best] && length[i] < length[best])) {
                best = i;
            }
        }
        return best;
    }
}
