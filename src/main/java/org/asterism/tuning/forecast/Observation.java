package org.asterism.tuning.forecast;

import org.asterism.cluster.Clusterer;
import org.asterism.parameter.Schema;

/**
 * How long one run took on this machine.
 *
 * @param algorithm its id
 * @param points how many were clustered, at least 1
 * @param dimensions of the points, at least 1
 * @param effort what the algorithm foretold, see {@link Clusterer#effort}, above 0
 * @param seconds at least 0
 */
public record Observation(String algorithm, int points, int dimensions, double effort, double seconds) {
    /** @throws IllegalArgumentException if a number is out of its range */
    public Observation {
        if (points < 1 || dimensions < 1 || !(effort > 0 && effort < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException(effort + " steps for " + points + " by " + dimensions);
        }
        if (!(seconds >= 0 && seconds < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException(seconds + " seconds");
        }
    }

    /** A run of an algorithm on so many points. */
    public static Observation of(Clusterer algorithm, int points, int dimensions, double seconds) {
        String id = Schema.of(algorithm).id();
        return new Observation(id, points, dimensions, algorithm.effort(points, dimensions), seconds);
    }
}
