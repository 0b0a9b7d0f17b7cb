package org.asterism.lesson;

/**
 * Something that a reader is to reach: a measure of the first run on screen, in a range.
 *
 * @param text what it means, in a few words such as "Two groups, as people see them"
 * @param least at least this much, negative infinity for no bound
 * @param most at most this much, infinity for no bound
 */
public record Check(String text, Measure measure, double least, double most) {
    /** What can be measured of a run. */
    public enum Measure {
        /** How many clusters the result has. */
        CLUSTERS,
        /** The share of points that are noise, 0 to 1. */
        NOISE,
        /** How far the result agrees with the known groups: 1 for equal, about 0 by chance. */
        ADJUSTED_RAND_INDEX,
        /** How far the results of two runs agree, in the same measure; there is none where one runs alone. */
        AGREEMENT,
        /** What the algorithm improves, at the end. */
        OBJECTIVE,
        /** How many half steps the run took. */
        STEPS,
        /** How many distances were computed. */
        DISTANCES
    }

    /** Whether a measured value is in range; NaN never is. */
    public boolean holds(double value) {
        return value >= least && value <= most;
    }

    public Check withText(String other) {
        return new Check(other, measure, least, most);
    }

    public Check withMeasure(Measure other) {
        return new Check(text, other, least, most);
    }

    public Check withLeast(double other) {
        return new Check(text, measure, other, most);
    }

    public Check withMost(double other) {
        return new Check(text, measure, least, other);
    }
}
