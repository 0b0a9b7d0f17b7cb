package org.asterism.cluster.medoid;

import java.util.Arrays;
import org.asterism.geometry.Distances;
import org.asterism.job.Job;
import org.asterism.job.Parallel;

/**
 * PAM's BUILD: the object with the smallest sum of distances first, then again and again the one that lowers the loss most.
 *
 * <p>O(n²) a medoid. Kaufman and Rousseeuw 1990, doi 10.1002/9780470316801, chapter 2.
 */
final class Build {
    private static final int LANES = 8;

    private final Profile profile;
    private final MedoidSteps steps;
    private final Job job;
    private final int[] order;
    private final boolean[] taken;
    private final double[] nearest;
    private final int[] labels;
    private final double[] change;
    private double loss = Double.POSITIVE_INFINITY;

    Build(Profile profile, MedoidSteps steps, Job job) {
        this.profile = profile;
        this.steps = steps;
        this.job = job;
        order = profile.objects();
        taken = new boolean[order.length];
        nearest = new double[order.length];
        labels = new int[order.length];
        change = new double[order.length];
    }

    int[] choose(int k) {
        int[] medoids = new int[k];
        Arrays.fill(nearest, Double.POSITIVE_INFINITY);
        for (int m = 0; m < k; m++) {
            Job part = job.part((double) m / k, (m + 1.0) / k);
            medoids[m] = next(part);
            taken[medoids[m]] = true;
            join(m, profile.row(medoids[m], new double[order.length]));
            double before = loss;
            loss = Distances.sum(nearest, 0, nearest.length);
            steps.built(new Medoids(Arrays.copyOf(medoids, m + 1), labels, loss, 0), before);
        }
        return medoids;
    }

    private void join(int medoid, double[] distances) {
        for (int o = 0; o < nearest.length; o++) {
            if (distances[o] < nearest[o]) {
                nearest[o] = distances[o];
                labels[o] = medoid;
            }
        }
    }

    /** The first in order of those that lower the loss most. */
    private int next(Job part) {
        profile.limit(nearest);
        Parallel.forEach(LANES, lane -> {
            Profile.Reached reached = Profile.Reached.of(order.length);
            for (int at = lane; at < order.length; at += LANES) {
                job.check();
                change[at] = change(order[at], reached);
            }
        });
        part.progress(1);
        int best = 0;
        for (int at = 1; at < order.length; at++) {
            best = change[at] < change[best] ? at : best;
        }
        return order[best];
    }

    private double change(int candidate, Profile.Reached reached) {
        if (taken[candidate]) {
            return Double.POSITIVE_INFINITY;
        }
        int count = profile.within(candidate, reached);
        double sum = 0;
        for (int r = 0; r < count; r++) {
            double before = nearest[reached.objects()[r]];
            double now = reached.distances()[r];
            sum += Double.isInfinite(before) ? now : Math.min(now - before, 0);
        }
        return sum;
    }
}
