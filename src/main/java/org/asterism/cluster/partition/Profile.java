package org.asterism.cluster.partition;

/** Dissimilarities between objects 0 to {@code size - 1}, as FasterPAM asks for them. */
interface Profile {
    int size();

    double distance(int i, int j);

    /** Takes notice of the distance of each object to its second nearest medoid. */
    void limit(double[] second);

    /**
     * Fills in the objects nearer to {@code candidate} than their limit, and how near; it may add some at the limit.
     *
     * @return how many there are
     */
    int within(int candidate, Reached reached);

    /** Objects and their distances. */
    record Reached(int[] objects, double[] distances, double[] buffer) {
        static Reached of(int size) {
            return new Reached(new int[size], new double[size], new double[size]);
        }
    }
}
