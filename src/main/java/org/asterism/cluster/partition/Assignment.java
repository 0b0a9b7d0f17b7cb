package org.asterism.cluster.partition;

import org.asterism.geometry.Points;
import org.asterism.job.Job;

/**
 * One half of Lloyd's iteration: gives every point its nearest centre. What was learnt in
 * one pass saves distances in the next, so all passes of a run belong to one object.
 */
interface Assignment {
    /** Above it boxes around points cross so many borders that bounds a point leave out more. */
    int MOST_DIMENSIONS_OF_BOXES = 4;
    /** Up to so many centres, all distances of a box in vector loops take no longer than the bounds that would save them. */
    int FEW_CENTERS = 5;

    /** The fastest exact way for about so many centres; serves any number of runs, one after the other. */
    static Assignment of(Points points, int k, Job job) {
        return inBoxes(points, k) ? new Filtering(Cells.of(points, job), job) : new Bounds(points, k, job);
    }

    /** Whether boxes of points are faster than bounds a point. */
    static boolean inBoxes(Points points, int k) {
        return points.dimensions() <= MOST_DIMENSIONS_OF_BOXES || k <= FEW_CENTERS;
    }

    /** Forgets all labels. */
    void begin();

    /**
     * Gives every point its nearest centre.
     *
     * @param sums becomes what each centre has now
     * @return how many points changed their centre
     */
    int assign(Centers centers, Sums sums);

    /** The points, in the order of {@link #labels()}. */
    Points points();

    /** The number that a point had among those given. */
    int row(int point);

    /** The nearest centre of each point, as of the last pass. */
    int[] labels();

    /** A copy of the labels in the order in which the points were given. */
    int[] labelsOfRows();
}
