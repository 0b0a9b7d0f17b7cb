package org.asterism.lesson.answer;

/** What a student expects before the run is shown. Arrays are shared, read only. */
public sealed interface Prediction {
    /** What is predicted. */
    enum Kind {
        GROUPS,
        COUNT,
        PLACES,
        CHOICE
    }

    /**
     * The groups that the student sees.
     *
     * @param labels one a point, from 0, or {@link org.asterism.cluster.Clustering#NOISE}; points in no outline share one
     *     label
     */
    record Groups(int[] labels) implements Prediction {}

    /** How many groups there are, at least 1. */
    record Count(int k) implements Prediction {}

    /** Where the student starts the centres, each x and y, as the algorithm sees the points; at least one. */
    record Places(double[][] at) implements Prediction {}

    /** One of several answers, by its place from 0. */
    record Choice(int option) implements Prediction {}

    default Kind kind() {
        return switch (this) {
            case Groups _ -> Kind.GROUPS;
            case Count _ -> Kind.COUNT;
            case Places _ -> Kind.PLACES;
            case Choice _ -> Kind.CHOICE;
        };
    }
}
