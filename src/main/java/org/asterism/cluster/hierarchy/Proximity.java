package org.asterism.cluster.hierarchy;

/** Clusters under merging, numbered by one of their points, and their distances. */
interface Proximity {
    /** How many points there are. */
    int size();

    /** Whether a cluster with this number is left. */
    boolean alive(int cluster);

    /**
     * The cluster nearest to this one.
     *
     * @param preferred taken when no other is strictly nearer; -1 for none
     */
    int nearest(int cluster, int preferred);

    /** The height at which two clusters would merge. */
    double height(int a, int b);

    /** Merges two clusters; {@code b} stands for both from now on. */
    void merge(int a, int b);
}
