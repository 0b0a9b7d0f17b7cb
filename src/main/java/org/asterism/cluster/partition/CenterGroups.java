package org.asterism.cluster.partition;

import java.util.stream.IntStream;
import org.asterism.geometry.Points;
import org.asterism.job.Job;

/** Groups of neighbouring centres that share a lower bound, and how far the centres of each moved last. */
final class CenterGroups {
    private static final int SMALLEST = 10;
    private static final int MOST = 32;

    private final int[] group;
    private final int[][] members;
    private final int[] fastest;
    private final double[] mostDrift;
    private final double[] secondDrift;

    /** Groups the centres by where they are now. */
    CenterGroups(Centers centers, int count, Job job) {
        group = count == 1 ? new int[centers.count()] : group(centers.rows(), count, job);
        members = new int[count][];
        for (int g = 0; g < count; g++) {
            int which = g;
            members[g] = IntStream.range(0, group.length)
                    .filter(c -> group[c] == which)
                    .toArray();
        }
        fastest = new int[count];
        mostDrift = new double[count];
        secondDrift = new double[count];
    }

    /** How many groups k centres make. */
    static int count(int k) {
        return Math.clamp(k / SMALLEST, 1, MOST);
    }

    int group(int center) {
        return group[center];
    }

    /** The centres of a group, ascending. */
    int[] members(int g) {
        return members[g];
    }

    /** Looks up how far the centres moved. */
    void measure(Centers centers) {
        for (int g = 0; g < members.length; g++) {
            mostDrift[g] = 0;
            secondDrift[g] = 0;
            for (int c : members[g]) {
                double drift = centers.drift(c);
                if (drift > mostDrift[g]) {
                    secondDrift[g] = mostDrift[g];
                    mostDrift[g] = drift;
                    fastest[g] = c;
                } else {
                    secondDrift[g] = Math.max(secondDrift[g], drift);
                }
            }
        }
    }

    /** The largest drift in a group, that of one centre left out. */
    double driftOfOthers(int g, int center) {
        return fastest[g] == center ? secondDrift[g] : mostDrift[g];
    }

    private static int[] group(double[][] rows, int count, Job job) {
        double[][] columns = new double[rows[0].length][rows.length];
        double[][] start = new double[count][];
        for (int c = 0; c < rows.length; c++) {
            for (int d = 0; d < columns.length; d++) {
                columns[d][c] = rows[c][d];
            }
            if (c < count) {
                start[c] = rows[c];
            }
        }
        return Lloyd.run(Points.of(columns), start, job).labels();
    }
}
