package org.asterism.tuning.stability;

/** What changes from one clustering of an ensemble to the next. */
public enum Variation {
    /** The algorithm's seed: its own one, and those after it. */
    SEEDS,
    /** The points: as many are drawn as there are, with return, and those drawn at all are clustered. */
    BOOTSTRAP
}
