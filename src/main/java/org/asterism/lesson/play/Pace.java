package org.asterism.lesson.play;

/** What two runs beside each other have made as much of at any moment. */
public enum Pace {
    /** The same number of steps. */
    STEPS,
    /** The same number of distance evaluations, where both count them. */
    WORK
}
