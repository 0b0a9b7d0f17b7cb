package org.asterism.cluster;

import org.asterism.parameter.InvalidInputException;

/** The check of a number of clusters against the number of points. */
public final class ClusterCount {
    private ClusterCount() {}

    /**
     * Returns if {@code k} clusters can be made of {@code size} points.
     *
     * @throws InvalidInputException if k is below 1, or above the number of points
     */
    public static void check(int k, int size) {
        if (k < 1) {
            throw new InvalidInputException("k must be at least 1, but is " + k + ".");
        }
        if (size == 0) {
            throw new InvalidInputException(
                    "There are no points to put into " + k + " clusters; choose columns with" + " numbers in them.");
        }
        if (k > size) {
            String points = size == 1 ? "there is only 1 point" : "there are only " + size + " points";
            throw new InvalidInputException("k is " + k + ", but " + points + "; choose k between 1 and " + size + ".");
        }
    }
}
