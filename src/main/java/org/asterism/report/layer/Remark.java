package org.asterism.report.layer;

/** What there is to say about a planned layer. */
public enum Remark {
    NOTHING,
    /** There are no points. */
    NO_POINTS,
    /** It draws something for each cluster or label, and the points have none. */
    NO_GROUPS,
    /** It was made of some of the points, drawn at random. */
    SAMPLED
}
