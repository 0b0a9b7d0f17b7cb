package org.asterism.quality;

import org.asterism.cluster.Clustering;
import org.asterism.job.Job;

/**
 * What internal measures are computed from: points, their labels, and how noise is counted.
 *
 * @param labels one a point: a cluster, {@link Clustering#NOISE} or {@link Clustering#UNLABELLED}
 * @param job asked by the measures that take long
 */
public record Labelled(Space space, int[] labels, Noise noise, Job job) {
    /** The labels with noise counted. */
    int[] counted() {
        return noise.apply(labels);
    }
}
