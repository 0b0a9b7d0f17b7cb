package org.asterism.quality;

import org.asterism.geometry.Points;
import org.asterism.geometry.Rescaled;

/**
 * The variance ratio: how far the clusters' means lie apart for how far points lie from their means.
 *
 * <p>With k clusters of n points it is (B / (k - 1)) / (W / (n - k)), B and W the squared distances between and within
 * clusters; from 0 up, higher is better. Points with a negative label take no part; {@link Noise} says before what noise
 * counts as. O(n). Calinski and Harabasz 1974, doi 10.1080/03610927408827101.
 */
public final class CalinskiHarabasz {
    private CalinskiHarabasz() {}

    /** The ratio; NaN with fewer than two clusters or as many as points, infinite where all points lie on their means. */
    public static double of(Points points, int[] labels) {
        Means means = Means.of(Rescaled.of(points).points(), Groups.of(labels));
        Groups groups = means.groups();
        if (groups.count() < 2 || groups.count() == groups.points()) {
            return Double.NaN;
        }
        double between = 0;
        for (int group = 0; group < groups.count(); group++) {
            between += groups.size(group) * Means.squared(means.centers()[group], means.center());
        }
        double within = means.squares();
        return between / (groups.count() - 1) / (within / (groups.points() - groups.count()));
    }
}
