package org.asterism.annotation;

import java.util.BitSet;
import org.asterism.job.Parallel;

/**
 * The rows that have a label, or were judged to be noise, or are unlabelled.
 *
 * @param label an index into the annotation's labels, {@link org.asterism.cluster.Clustering#NOISE} or
 *     {@link org.asterism.cluster.Clustering#UNLABELLED}
 */
public record LabelSelection(int label) implements Selection {
    @Override
    public BitSet rows(SelectionContext context) {
        return rows(context.annotation().assignment(), label);
    }

    @Override
    public boolean namesLabels() {
        return true;
    }

    static BitSet rows(int[] labels, int wanted) {
        return Parallel.where(labels.length, row -> labels[row] == wanted);
    }
}
