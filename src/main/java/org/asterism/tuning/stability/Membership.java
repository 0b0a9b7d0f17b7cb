package org.asterism.tuning.stability;

import java.util.Arrays;
import java.util.List;
import org.asterism.cluster.Clustering;
import org.asterism.quality.Matching;

/**
 * How surely each point belongs to its cluster, wherever the shares come from: repeated runs, a sweep, or several people.
 *
 * @param labels one a point: its cluster, noise or {@link Clustering#UNLABELLED}; shared and read only, as are the shares
 * @param shares of those who agree on the point, 0 to 1; 0 where nobody was asked
 */
public record Membership(int[] labels, double[] shares) {
    /** From this share on, a point is in the core of its cluster. */
    public static final double CORE = 0.95;

    /** @throws IllegalArgumentException if the two differ in length */
    public Membership {
        if (labels.length != shares.length) {
            throw new IllegalArgumentException(labels.length + " labels and " + shares.length + " shares");
        }
    }

    /**
     * The shares of other labellings that have each point in the same cluster, when each of their clusters stands for the
     * one that it overlaps most (one for one); or leave it out as noise, too.
     *
     * @param others an unlabelled point of one takes no part there
     */
    public static Membership of(int[] labels, List<int[]> others) {
        int[] held = new int[labels.length];
        int[] same = new int[labels.length];
        for (int[] other : others) {
            int[] matched = Matching.matched(labels, other);
            for (int i = 0; i < labels.length; i++) {
                held[i] += other[i] == Clustering.UNLABELLED ? 0 : 1;
                same[i] += other[i] != Clustering.UNLABELLED && matched[i] == labels[i] ? 1 : 0;
            }
        }
        double[] shares = new double[labels.length];
        Arrays.setAll(shares, i -> held[i] == 0 ? 0 : (double) same[i] / held[i]);
        return new Membership(labels, shares);
    }

    /** Whether a point is in the core of its cluster. */
    public boolean core(int point) {
        return labels[point] >= 0 && shares[point] >= CORE;
    }

    /** The share of the points with a cluster that are in its core; NaN where there are none. */
    public double coreShare() {
        int clustered = 0;
        int core = 0;
        for (int i = 0; i < labels.length; i++) {
            clustered += labels[i] >= 0 ? 1 : 0;
            core += core(i) ? 1 : 0;
        }
        return clustered == 0 ? Double.NaN : (double) core / clustered;
    }
}
