package org.asterism.annotation;

import java.util.BitSet;

/**
 * The rows of one cluster of a run, or its noise.
 *
 * @param run the run's number in its study
 * @param cluster from 0, or {@link org.asterism.cluster.Clustering#NOISE}
 */
public record ClusterSelection(int run, int cluster) implements Selection {
    @Override
    public BitSet rows(SelectionContext context) {
        return LabelSelection.rows(context.runLabels(run), cluster);
    }
}
