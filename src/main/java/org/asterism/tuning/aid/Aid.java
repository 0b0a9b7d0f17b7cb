package org.asterism.tuning.aid;

import org.asterism.cluster.Clusterer;
import org.asterism.cluster.Clustering;

/** A picture of the data that shows what a parameter will do before it is set. */
public sealed interface Aid permits KDistances, CountCurve, Aid.Grouped {
    /** Of how many points it was made. */
    int drawn();

    /** How many points there are. */
    int points();

    /** Whether it was made of a sample. */
    default boolean sampled() {
        return drawn() < points();
    }

    /** A picture in which groups are seen. */
    sealed interface Grouped extends Aid permits Valleys, Merges, Branches {
        /** The points that it was made of, ascending; shared and read only. */
        int[] chosen();

        /** The groups of those points that an algorithm finds in it. */
        Clustering groups(Clusterer algorithm);

        @Override
        default int drawn() {
            return chosen().length;
        }
    }
}
