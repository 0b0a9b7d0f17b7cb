package org.asterism.tuning.advice;

import java.util.List;
import org.asterism.cluster.Clusterer;
import org.asterism.cluster.Clustering;

/**
 * One algorithm for a plot, with what is expected of it.
 *
 * @param algorithm with parameters that fit all points of the plot
 * @param clustering what it makes of the points looked at
 * @param expected how far it is expected to agree with the groups that are there, as an adjusted Rand index
 * @param low the lower end of the range of what it reached on similar plots, all but the worst
 * @param high its upper end, but for the best
 * @param supporting what was found of the plot that speaks for it
 * @param opposing what speaks against it
 */
public record Advice(
        Clusterer algorithm,
        Clustering clustering,
        double expected,
        double low,
        double high,
        List<Finding> supporting,
        List<Finding> opposing) {
    public Advice {
        supporting = List.copyOf(supporting);
        opposing = List.copyOf(opposing);
    }
}
