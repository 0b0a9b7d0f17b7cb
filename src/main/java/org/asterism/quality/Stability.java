package org.asterism.quality;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.asterism.cluster.Clusterer;
import org.asterism.job.Job;

/**
 * How well a clustering survives when the data are drawn anew.
 *
 * <p>Each time as many points are drawn as there are, with return; those drawn at all are clustered, and compared with the
 * clustering of all points. A cluster is found again as well as its best Jaccard overlap with a new one: below 0.5 it
 * dissolves, from 0.75 on it is recovered. Noise is compared as {@link Noise} says. Hennig 2007, doi
 * 10.1016/j.csda.2006.11.025.
 *
 * @param agreement adjusted Rand index of each draw with the clustering of all points
 * @param jaccard mean best overlap of each cluster, 0 to 1, over the draws that hold a point of it; NaN where none does
 * @param dissolved how often each cluster's overlap was at most {@value #DISSOLVED}
 * @param recovered how often it was at least {@value #RECOVERED}
 */
public record Stability(double[] agreement, double[] jaccard, int[] dissolved, int[] recovered) {
    /** The overlap up to which a cluster counts as dissolved. */
    public static final double DISSOLVED = 0.5;

    /** The overlap from which a cluster counts as recovered. */
    public static final double RECOVERED = 0.75;

    /**
     * Draws and clusters.
     *
     * @param repeats how many draws, at least 1
     * @throws org.asterism.parameter.InvalidInputException if the algorithm cannot take a draw, such as k above its points
     * @throws org.asterism.job.CancelledException if the job was cancelled
     */
    public static Stability bootstrap(Space space, Clusterer algorithm, Noise noise, int repeats, long seed, Job job) {
        SplittableRandom random = new SplittableRandom(seed);
        double part = 1.0 / (repeats + 1);
        int[] all =
                noise.apply(algorithm.cluster(space.points(), job.part(0, part)).labels());
        double[] agreement = new double[repeats];
        Recovery recovery = new Recovery(all);
        for (int repeat = 0; repeat < repeats; repeat++) {
            job.stage("Draw " + (repeat + 1) + " of " + repeats);
            int[] drawn = draw(space.size(), random.split());
            Job step = job.part((repeat + 1) * part, (repeat + 2) * part);
            int[] labels = noise.apply(
                    algorithm.cluster(space.select(drawn).points(), step).labels());
            int[] expected = Arrays.stream(drawn).map(i -> all[i]).toArray();
            agreement[repeat] = Contingency.of(expected, labels).adjustedRandIndex();
            recovery.add(expected, labels);
        }
        return new Stability(agreement, recovery.mean(), recovery.dissolved(), recovery.recovered());
    }

    /** The mean agreement of the draws, about 0 to 1. */
    public double mean() {
        return Arrays.stream(agreement).sum() / agreement.length;
    }

    /** The points that as many draws with return hold, ascending. */
    private static int[] draw(int size, SplittableRandom random) {
        return random.ints(size, 0, Math.max(1, size)).sorted().distinct().toArray();
    }
}
