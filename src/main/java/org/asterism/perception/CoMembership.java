package org.asterism.perception;

import java.util.Arrays;
import java.util.List;
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

    /**
     * A partition of points.
     *
     * @param labels one a point: its group from 0 to below {@code groups}; negative for none
     */
    public record Labels(int[] labels, int groups) {}

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
        return of(ambiguity, points, List.of(new Labels(labels, groups)), job).getFirst();
    }

    /**
     * Compares several partitions of the same points with the components, in about the time of one.
     *
     * <p>O(n k²), a stretch of points at a time, so that a million points need little memory.
     */
    public static List<CoMembership> of(Ambiguity ambiguity, Points points, List<Labels> partitions, Job job) {
        double[] doubt = ambiguity.doubt(points, job.part(0, 0.5));
        int components = ambiguity.components();
        List<Tally> tallies = partitions.stream()
                .map(partition -> new Tally(partition, components))
                .toList();
        for (int from = 0; from < points.size(); from += Doubt.STRETCH) {
            int start = from;
            Points some = Doubt.slice(points, from, Math.min(points.size(), from + Doubt.STRETCH));
            double[][] shares = ambiguity.mixture().responsibilities(some, job.silent());
            tallies.forEach(tally -> tally.add(shares, doubt, start));
            job.progress(0.5 + 0.5 * Math.min(1, (double) (from + Doubt.STRETCH) / points.size()));
        }
        return tallies.stream().map(Tally::result).toList();
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

    private static double share(double part, double whole) {
        return whole > 0 ? part / whole : 0;
    }

    /** Sums over points: of their shares by component and group, and of their doubt. */
    private static final class Tally {
        private final Labels partition;
        private final double[][] mass;
        private final double[] weights;
        private final double[] sizes;
        private final double[] doubts;

        Tally(Labels partition, int components) {
            this.partition = partition;
            mass = new double[components][partition.groups()];
            weights = new double[components];
            sizes = new double[partition.groups()];
            doubts = new double[partition.groups()];
        }

        /** Adds the points from {@code start} on. */
        void add(double[][] shares, double[] doubt, int start) {
            int count = shares[0].length;
            for (int i = 0; i < shares.length; i++) {
                weights[i] += Arrays.stream(shares[i]).sum();
                for (int p = 0; p < count; p++) {
                    int group = partition.labels()[start + p];
                    if (group >= 0) {
                        mass[i][group] += shares[i][p];
                    }
                }
            }
            for (int p = start; p < start + count; p++) {
                int group = partition.labels()[p];
                if (group >= 0) {
                    sizes[group]++;
                    doubts[group] += doubt[p];
                }
            }
        }

        CoMembership result() {
            double[][] shares = new double[mass.length][doubts.length];
            double[][] spread = new double[doubts.length][mass.length];
            for (int i = 0; i < mass.length; i++) {
                for (int g = 0; g < doubts.length; g++) {
                    shares[i][g] = share(mass[i][g], weights[i]);
                    spread[g][i] = share(mass[i][g], sizes[g]);
                }
            }
            double[] doubt = new double[doubts.length];
            Arrays.setAll(doubt, g -> share(doubts[g], sizes[g]));
            return new CoMembership(shares, spread, doubt);
        }
    }
}
