package org.asterism.annotation.outline;

/** Whether a point may be in several groups. */
public enum Overlap {
    /** It may. */
    ALLOWED,
    /** It may not: an outline takes its points, and its part of the plane, from those of other groups made before. */
    NEWEST_TAKES
}
