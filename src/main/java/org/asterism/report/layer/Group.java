package org.asterism.report.layer;

import org.asterism.geometry.Points;
import org.asterism.numeric.RandomSubset;

/**
 * The points of one cluster or label.
 *
 * @param label that gives the colour, at least 0
 * @param number its place in the legend, from 1
 * @param points two-dimensional, at least one
 */
record Group(int label, String name, int number, Points points) {
    private static final long SEED = 1;

    /** The points, or so many of them drawn at random where there are more. */
    Points sample(int most) {
        return points.size() <= most ? points : points.select(RandomSubset.of(points.size(), most, SEED));
    }
}
