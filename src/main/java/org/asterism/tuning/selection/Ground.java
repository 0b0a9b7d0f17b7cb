package org.asterism.tuning.selection;

import org.asterism.parameter.Titled;

/** The kinds of {@link Background}. */
public enum Ground {
    /** See {@link Background.Own}. */
    @Titled("My own data")
    OWN,
    /** See {@link Background.Field}. */
    @Titled("An even field")
    FIELD,
    /** See {@link Background.Neighbor}. */
    @Titled("Another group")
    NEIGHBOR
}
