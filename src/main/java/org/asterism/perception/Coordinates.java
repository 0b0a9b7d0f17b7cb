package org.asterism.perception;

/** Which coordinates a score is computed in. */
public enum Coordinates {
    /** As on screen: divided by the longer range, so that the unit of the data does not matter. */
    DISPLAYED,

    /** As in the file: the published scores were computed so. */
    RAW
}
