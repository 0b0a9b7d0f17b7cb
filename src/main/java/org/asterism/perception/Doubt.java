package org.asterism.perception;

import java.util.Arrays;
import java.util.List;
import org.asterism.cluster.mixture.Mixture;
import org.asterism.geometry.Points;
import org.asterism.job.Job;
import org.asterism.job.Parallel;
import org.asterism.numeric.Blocks;

/** The doubt about single points: the ambiguity of the pairs that each stands between, in bits. O(n k²). */
record Doubt(Mixture mixture, List<Pair> pairs) {
    /** How many points are taken apart at once, to keep their shares in little memory. */
    static final int STRETCH = 1 << 17;

    /** The sum over pairs of their ambiguity and both components' shares in each point, 0 to 1/2. */
    double[] of(Points points, Job job) {
        double[] doubt = new double[points.size()];
        for (int from = 0; from < doubt.length; from += STRETCH) {
            int to = Math.min(doubt.length, from + STRETCH);
            add(slice(points, from, to), doubt, from, job.silent());
            job.progress((double) to / doubt.length);
        }
        return doubt;
    }

    private void add(Points points, double[] doubt, int offset, Job job) {
        double[][] shares = mixture.responsibilities(points, job);
        Blocks blocks = Blocks.of(points.size());
        Parallel.forEach(blocks.count(), block -> {
            job.check();
            for (Pair pair : pairs) {
                double[] first = shares[pair.i()];
                double[] second = shares[pair.j()];
                for (int p = blocks.start(block); p < blocks.end(block); p++) {
                    doubt[offset + p] += pair.ambiguity() * first[p] * second[p];
                }
            }
        });
    }

    static Points slice(Points points, int from, int to) {
        return Points.of(
                Arrays.copyOfRange(points.column(0), from, to), Arrays.copyOfRange(points.column(1), from, to));
    }
}
