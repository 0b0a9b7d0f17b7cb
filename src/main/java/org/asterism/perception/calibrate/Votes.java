package org.asterism.perception.calibrate;

import java.util.Arrays;
import java.util.OptionalDouble;

/**
 * How one person labelled the points of each component.
 *
 * @param counts for each component, how many of its points have each label
 */
record Votes(double[][] counts) {

    /**
     * Counts the labels.
     *
     * @param components the component of each point
     * @param labels the label of each point, below 0 for none
     */
    static Votes of(int[] components, int size, int[] labels) {
        int most = Arrays.stream(labels).max().orElse(-1) + 1;
        double[][] counts = new double[size][Math.max(most, 0)];
        for (int i = 0; i < labels.length; i++) {
            if (labels[i] >= 0) {
                counts[components[i]][labels[i]]++;
            }
        }
        return new Votes(counts);
    }

    /** 1 if the person sees the two as one group, 0 if as two, ½ in between; empty if one has no label at all. */
    OptionalDouble single(int i, int j) {
        double together = 0;
        for (int label = 0; label < counts[i].length; label++) {
            together += counts[i][label] * counts[j][label];
        }
        double all = Arrays.stream(counts[i]).sum() * Arrays.stream(counts[j]).sum();
        return all == 0 ? OptionalDouble.empty() : OptionalDouble.of((1 + Math.signum(together - all / 2)) / 2);
    }
}
