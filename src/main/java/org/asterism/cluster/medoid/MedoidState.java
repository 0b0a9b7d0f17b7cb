package org.asterism.cluster.medoid;

/** Some medoids, and what it would change to put another object in the place of one of them. */
interface MedoidState {
    /** How many medoids there are. */
    int count();

    /** The medoids; not to be written to. */
    int[] medoids();

    /** For each object the number of its medoid; not to be written to. */
    int[] labels();

    boolean isMedoid(int object);

    /** What is made as small as possible. */
    double loss();

    /** The size of the sums that the change for a medoid is made from; a change far below it is rounding. */
    double scale(int medoid);

    /**
     * Fills in by how much the loss would change if the candidate took the place of each medoid.
     *
     * @param candidate no medoid
     * @param changes as long as there are medoids
     */
    void changes(int candidate, Profile.Reached memory, double[] changes);

    /** Puts an object in the place of a medoid. */
    void swap(int medoid, int object);
}
