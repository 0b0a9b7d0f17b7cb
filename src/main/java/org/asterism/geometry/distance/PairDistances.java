package org.asterism.geometry.distance;

import java.util.Arrays;
import org.asterism.job.Job;
import org.asterism.numeric.Evenly;

/** The distances of all pairs of objects, or of a sample of them: what is near and what is far in this data. */
public final class PairDistances {
    /** Half a million pairs tell enough. */
    private static final int SAMPLE = 1000;

    private PairDistances() {}

    /** A distance that is the same both ways. */
    @FunctionalInterface
    public interface Distance {
        double between(int i, int j);
    }

    /** The distances of all pairs of up to 1000 objects, taken at even steps, in ascending order; none for one object. */
    public static double[] sorted(int size, Distance distance, Job job) {
        int[] some = Evenly.some(size, SAMPLE);
        double[] distances = new double[some.length * (some.length - 1) / 2];
        int at = 0;
        for (int a = 1; a < some.length; a++) {
            job.check();
            for (int b = 0; b < a; b++) {
                distances[at++] = distance.between(some[a], some[b]);
            }
        }
        Arrays.sort(distances);
        return distances;
    }
}
