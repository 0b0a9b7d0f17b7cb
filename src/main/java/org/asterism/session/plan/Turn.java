package org.asterism.session.plan;

/** How a plot is turned before it is shown, so that a person who sees it again does not know it. */
public enum Turn {
    NONE,
    /** Left and right changed. */
    MIRRORED,
    /** Upside down. */
    FLIPPED,
    /** By a quarter, anticlockwise. */
    QUARTER,
    /** By a half. */
    HALF
}
