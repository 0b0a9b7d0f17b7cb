package org.asterism.perception.compare;

import org.asterism.geometry.Points;
import org.asterism.perception.Ambiguity;

/** What became of a plot. */
public sealed interface Outcome {
    Candidate candidate();

    /**
     * A plot with its score.
     *
     * @param x the column across
     * @param y the column upwards
     * @param points what was scored, for pictures
     * @param seconds how long the scoring took so far
     */
    record Scored(Candidate candidate, String x, String y, Points points, Ambiguity ambiguity, double seconds)
            implements Outcome {
        Scored with(Ambiguity wider, double longer) {
            return new Scored(candidate, x, y, points, wider, longer);
        }
    }

    /** A plot that has no score, and why. */
    record Refused(Candidate candidate, String reason) implements Outcome {}
}
