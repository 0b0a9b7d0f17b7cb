package org.asterism.cluster.hierarchy;

import java.util.Arrays;
import org.asterism.geometry.Points;
import org.asterism.geometry.distance.Dissimilarity;
import org.asterism.geometry.distance.Distance;
import org.asterism.job.Job;
import org.asterism.numeric.Evenly;

/**
 * The two points that show how far two groups are apart, for those who watch: the nearest two under single linkage, the
 * farthest two under complete, else those nearest to the mean of each group.
 */
final class MergeEnds {
    /** Of so many pairs all are compared: each pair of 10,000 points in all merges together. Of more, evenly chosen ones. */
    private static final long MOST = 1L << 25;

    private final Points points;
    private final Linkage linkage;
    private final Dissimilarity distances;
    private final Job job;

    MergeEnds(Points points, Linkage linkage, Distance distance, Job job) {
        this.points = points;
        this.linkage = linkage;
        this.job = job;
        distances = distance.of(points);
    }

    /** A point of either group. */
    record Pair(int one, int other) {}

    Pair of(int[] one, int[] other) {
        return switch (linkage) {
            case SINGLE -> extreme(one, other, 1);
            case COMPLETE -> extreme(one, other, -1);
            default -> new Pair(middle(one), middle(other));
        };
    }

    String describe(Pair pair) {
        String which = (pair.one + 1) + " and " + (pair.other + 1);
        return switch (linkage) {
            case SINGLE -> ", that of their nearest points " + which;
            case COMPLETE -> ", that of their farthest points " + which;
            default -> "";
        };
    }

    /** The pair of the least distance times a sign, of equal ones the first by number. */
    private Pair extreme(int[] one, int[] other, int sign) {
        boolean inOrder = one.length <= other.length;
        int[] few = inOrder ? one : other;
        int[] many = inOrder ? other : one;
        int[] compared = some(many, Math.max(1, MOST / few.length));
        int[] comparing = some(few, MOST);
        double least = Double.POSITIVE_INFINITY;
        int best = few[0];
        int partner = many[0];
        for (int i : comparing) {
            job.check();
            for (int j : compared) {
                double distance = sign * distances.between(i, j);
                if (distance < least) {
                    least = distance;
                    best = i;
                    partner = j;
                }
            }
        }
        return inOrder ? new Pair(best, partner) : new Pair(partner, best);
    }

    private static int[] some(int[] all, long most) {
        return all.length <= most
                ? all
                : Arrays.stream(Evenly.some(all.length, (int) most))
                        .map(i -> all[i])
                        .toArray();
    }

    /** The point nearest to the mean; where columns are words, any point. */
    private int middle(int[] members) {
        if (members.length == 1 || points.hasWords()) {
            return members[0];
        }
        double[] sum = new double[points.dimensions()];
        for (int i : members) {
            for (int d = 0; d < sum.length; d++) {
                sum[d] += points.get(i, d) / members.length;
            }
        }
        int best = members[0];
        double least = Double.POSITIVE_INFINITY;
        for (int i : members) {
            double squared = 0;
            for (int d = 0; d < sum.length; d++) {
                squared += (points.get(i, d) - sum[d]) * (points.get(i, d) - sum[d]);
            }
            if (squared < least || (squared == least && i < best)) {
                least = squared;
                best = i;
            }
        }
        return best;
    }
}
