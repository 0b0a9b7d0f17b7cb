package org.asterism.perception;

import java.util.Arrays;
import org.asterism.geometry.Points;
import org.asterism.job.Job;

/**
 * A partition of a plot's points in the light of its ambiguity: which pairs of components it keeps together, and which of
 * its groups stand in doubt. An immutable value.
 *
 * <p>Points belong to components by their shares, so that a point in between counts for both.
 *
 * @param shares of each component (rows) in each group (columns): each row sums to 1 at most, less where points are in no
 *     group
 * @param spread of each group (rows) over the components (columns): each row sums to 1, or is 0 for an empty group
 * @param doubt the mean doubt of each group's points, 0 to 1; 0 for an empty group
 */
public record CoMembership(double[][] shares, double[][] spread, double[] doubt) {
    /** From this share of its points on a group counts as being in a component. */
    private static final double PRESENT = 0.1;

    private static final double MOSTLY = 0.75;

    /** What a partition does to a pair of components. */
    public enum Verdict {
        /** Two random points, one of each component, are mostly in the same group. */
        JOINS,

        /** They are mostly in different groups, or in none. */
        SPLITS,

        /** Neither: the border of its groups runs elsewhere. */
        CROSSES
    }

    /**
     * Compares a partition with the components.
     *
     * @param labels one a point: its group from 0 to below {@code groups}; negative for none
     */
    public static CoMembership of(Ambiguity ambiguity, Points points, int[] labels, int groups, Job job) {
        double[][] responsibilities = ambiguity.mixture().responsibilities(points, job);
        double[] sizes = sums(labels, groups, new double[0]);
        double[][] shares = new double[responsibilities.length][];
        double[][] spread = new double[groups][responsibilities.length];
        for (int i = 0; i < shares.length; i++) {
            double[] mass = sums(labels, groups, responsibilities[i]);
            shares[i] = divided(mass, Arrays.stream(responsibilities[i]).sum());
            for (int g = 0; g < groups; g++) {
                spread[g][i] = share(mass[g], sizes[g]);
            }
        }
        double[] doubt = sums(labels, groups, ambiguity.doubt(points, job));
        Arrays.setAll(doubt, g -> share(doubt[g], sizes[g]));
        return new CoMembership(shares, spread, doubt);
    }

    /** The chance, 0 to 1, that a random point of one component and one of the other are in the same group. */
    public double together(Pair pair) {
        double sum = 0;
        for (int g = 0; g < doubt.length; g++) {
            sum += shares[pair.i()][g] * shares[pair.j()][g];
        }
        return sum;
    }

    /** What the partition does to a pair. */
    public Verdict verdict(Pair pair) {
        double together = together(pair);
        if (together >= MOSTLY) {
            return Verdict.JOINS;
        }
        return together <= 1 - MOSTLY ? Verdict.SPLITS : Verdict.CROSSES;
    }

    /** Whether a group has points in both components of a pair, so that who splits the pair splits the group. */
    public boolean straddles(int group, Pair pair) {
        return spread[group][pair.i()] >= PRESENT && spread[group][pair.j()] >= PRESENT;
    }

    /** Sums the values of each group's points; counts them where there are no values. */
    private static double[] sums(int[] labels, int groups, double[] values) {
        double[] sums = new double[groups];
        for (int p = 0; p < labels.length; p++) {
            if (labels[p] >= 0) {
                sums[labels[p]] += values.length == 0 ? 1 : values[p];
            }
        }
        return sums;
    }

    private static double[] divided(double[] parts, double whole) {
        return Arrays.stream(parts).map(part -> share(part, whole)).toArray();
    }

    private static double share(double part, double whole) {
        return whole > 0 ? part / whole : 0;
    }
}
