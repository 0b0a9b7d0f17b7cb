package org.asterism.tuning.aid;

/** A picture of the data that shows what a parameter will do before it is set. */
public sealed interface Aid permits KDistances, CountCurve {
    /** Of how many points it was made. */
    int drawn();

    /** How many points there are. */
    int points();

    /** Whether it was made of a sample. */
    default boolean sampled() {
        return drawn() < points();
    }
}
