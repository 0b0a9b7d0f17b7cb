package org.asterism.annotation;

/** The form of the points of a label. */
public enum PointShape {
    /** One that goes with the colour. */
    BY_COLOR,
    DISC,
    SQUARE,
    TRIANGLE,
    DIAMOND
}
