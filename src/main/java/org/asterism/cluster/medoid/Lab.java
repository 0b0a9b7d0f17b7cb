package org.asterism.cluster.medoid;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.asterism.geometry.distance.Dissimilarity;
import org.asterism.job.Job;

/**
 * LAB, linear approximative BUILD: each next medoid is the best of a fresh sample of about √n objects, judged on that sample.
 *
 * <p>O(n + k √n) a medoid. Schubert and Rousseeuw 2019, doi 10.1007/978-3-030-32047-8_16, section 4.
 */
final class Lab {
    private final Dissimilarity distances;
    private final SplittableRandom random;
    private final Job job;
    /** The medoids, then all other objects. */
    private final int[] deck;

    private final int most;
    private int chosen;

    Lab(Dissimilarity distances, SplittableRandom random, Job job) {
        this.distances = distances;
        this.random = random;
        this.job = job;
        deck = IntStream.range(0, distances.size()).toArray();
        most = 10 + (int) Math.ceil(Math.sqrt(deck.length));
    }

    int[] choose(int k) {
        while (chosen < k) {
            int end = Math.min(deck.length, chosen + most);
            Shuffle.partly(deck, chosen, end, random);
            int best = best(end);
            int medoid = deck[best];
            deck[best] = deck[chosen];
            deck[chosen++] = medoid;
            job.progress((double) chosen / k);
        }
        return Arrays.copyOf(deck, k);
    }

    /** Where the candidate stands that leaves the sample the smallest sum of distances. */
    private int best(int end) {
        double[] nearest = new double[end];
        for (int i = chosen; i < end; i++) {
            nearest[i] = nearest(deck[i]);
        }
        int best = chosen;
        double lowest = Double.POSITIVE_INFINITY;
        for (int candidate = chosen; candidate < end; candidate++) {
            job.check();
            double sum = 0;
            for (int i = chosen; i < end; i++) {
                sum += Math.min(nearest[i], distances.between(deck[candidate], deck[i]));
            }
            if (sum < lowest) {
                lowest = sum;
                best = candidate;
            }
        }
        return best;
    }

    private double nearest(int object) {
        job.check();
        double nearest = Double.POSITIVE_INFINITY;
        for (int m = 0; m < chosen; m++) {
            nearest = Math.min(nearest, distances.between(object, deck[m]));
        }
        return nearest;
    }
}
