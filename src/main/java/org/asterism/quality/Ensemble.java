package org.asterism.quality;

import java.util.List;

/**
 * Several clusterings of the same points, such as one a seed.
 *
 * @param labellings one label a point each; negative ones are in no cluster
 */
public record Ensemble(List<int[]> labellings) {
    public Ensemble {
        labellings = List.copyOf(labellings);
    }

    /** The adjusted Rand index of every two of the clusterings: 0 and 1, 0 and 2, 1 and 2, …. O(n) for each pair. */
    public double[] agreement() {
        double[] agreement = new double[labellings.size() * (labellings.size() - 1) / 2];
        int at = 0;
        for (int j = 1; j < labellings.size(); j++) {
            for (int i = 0; i < j; i++) {
                agreement[at++] =
                        Contingency.of(labellings.get(i), labellings.get(j)).adjustedRandIndex();
            }
        }
        return agreement;
    }
}
