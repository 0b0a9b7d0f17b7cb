package org.asterism.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.LongFunction;
import org.asterism.cluster.Clusterer;
import org.asterism.geometry.Points;
import org.asterism.job.Job;

/**
 * Several clusterings of the same points, such as one a seed.
 *
 * @param labellings one label a point each; negative ones are in no cluster
 */
public record Ensemble(List<int[]> labellings) {
    public Ensemble {
        labellings = List.copyOf(labellings);
    }

    /**
     * Clusters the points several times, with seeds that are drawn from one.
     *
     * @param family the algorithm for each seed
     * @param noise how noise is counted in every labelling
     * @throws org.asterism.job.CancelledException if the job was cancelled
     */
    public static Ensemble ofSeeds(
            Points points, LongFunction<Clusterer> family, Noise noise, int repeats, long seed, Job job) {
        SplittableRandom random = new SplittableRandom(seed);
        List<int[]> labellings = new ArrayList<>();
        for (int repeat = 0; repeat < repeats; repeat++) {
            job.stage("Seed " + (repeat + 1) + " of " + repeats);
            Job part = job.part((double) repeat / repeats, (repeat + 1.0) / repeats);
            Clusterer algorithm = family.apply(random.nextLong() >>> 1);
            labellings.add(noise.apply(algorithm.cluster(points, part).labels()));
        }
        return new Ensemble(labellings);
    }

    /** The adjusted Rand index of every two of the clusterings: 0 and 1, 0 and 2, 1 and 2, …. O(n) for each pair. */
    public double[] agreement() {
        double[] agreement = new double[labellings.size() * (labellings.size() - 1) / 2];
        int at = 0;
        for (int j = 1; j < labellings.size(); j++) {
            for (int i = 0; i < j; i++) {
                agreement[at++] =
                        Contingency.of(labellings.get(i), labellings.get(j)).adjustedRandIndex();
            }
        }
        return agreement;
    }
}
