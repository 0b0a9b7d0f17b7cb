package org.asterism.annotation;

import java.util.BitSet;

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

    static BitSet rows(int[] labels, int wanted) {
        BitSet rows = new BitSet(labels.length);
        for (int row = 0; row < labels.length; row++) {
            if (labels[row] == wanted) {
                rows.set(row);
            }
        }
        return rows;
    }
}
