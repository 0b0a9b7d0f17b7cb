package org.asterism.cluster.density;

import java.util.Arrays;
import java.util.function.IntFunction;
import org.asterism.cluster.Clustering;
import org.asterism.job.Job;

/**
 * The halo of density peaks: points of a cluster that are less dense than its border to another. The border is as dense as the
 * densest pair of neighbours, one on either side. Rodriguez and Laio 2014, doi 10.1126/science.1242072.
 */
final class Halo {
    private Halo() {}

    /**
     * The labels with the halo as noise.
     *
     * @param near the points that count as neighbours of one; asked from several threads
     */
    static int[] without(int[] labels, double[] densities, IntFunction<int[]> near, Job job) {
        double[] highest = Surroundings.each(
                labels.length,
                i -> Arrays.stream(near.apply(i))
                        .filter(j -> labels[j] != labels[i])
                        .mapToDouble(j -> (densities[i] + densities[j]) / 2)
                        .max()
                        .orElse(0),
                job);
        double[] border = new double[labels.length];
        for (int i = 0; i < labels.length; i++) {
            border[labels[i]] = Math.max(border[labels[i]], highest[i]);
        }
        int[] result = new int[labels.length];
        Arrays.setAll(result, i -> densities[i] < border[labels[i]] ? Clustering.NOISE : labels[i]);
        return result;
    }
}
