package org.asterism.quality;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.asterism.cluster.Clustering;

/**
 * How well a clustering survives when the data are drawn anew, or when a seed changes.
 *
 * <p>A cluster is found again in a draw as well as its best Jaccard overlap with a new one, among the points that the draw
 * holds: below 0.5 it dissolves, from 0.75 on it is recovered. Noise is compared as {@link Noise} says. Hennig 2007, doi
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
     * Compares a clustering of all points with others.
     *
     * @param labels of all points
     * @param draws of the same points; those that a draw left out are {@link Clustering#UNLABELLED} in it
     */
    public static Stability of(int[] labels, List<int[]> draws, Noise noise) {
        int[] all = noise.apply(labels);
        double[] agreement = new double[draws.size()];
        Recovery recovery = new Recovery(all);
        for (int d = 0; d < agreement.length; d++) {
            int[] draw = draws.get(d);
            int[] held = IntStream.range(0, draw.length)
                    .filter(i -> draw[i] != Clustering.UNLABELLED)
                    .toArray();
            int[] expected = gather(all, held);
            int[] found = gather(noise.apply(draw), held);
            agreement[d] = Contingency.of(expected, found).adjustedRandIndex();
            recovery.add(expected, found);
        }
        return new Stability(agreement, recovery.mean(), recovery.dissolved(), recovery.recovered());
    }

    /** The mean agreement of the draws, about 0 to 1. */
    public double mean() {
        return Arrays.stream(agreement).sum() / agreement.length;
    }

    private static int[] gather(int[] labels, int[] rows) {
        return Arrays.stream(rows).map(row -> labels[row]).toArray();
    }
}
