package org.asterism.quality;

import org.asterism.geometry.Points;
import org.asterism.geometry.Rescaled;

/**
 * How wide clusters are for how far they lie apart: the mean over the clusters of the worst ratio that each has with
 * another.
 *
 * <p>The ratio of two clusters is the sum of their points' mean distances to the mean, over the distance of the means;
 * from 0 up, lower is better. Points with a negative label take no part; {@link Noise} says before what noise counts as.
 * O(n + k²). Davies and Bouldin 1979, doi 10.1109/TPAMI.1979.4766909.
 */
public final class DaviesBouldin {
    private DaviesBouldin() {}

    /** The index; NaN with fewer than two clusters, infinite where two clusters have one mean. */
    public static double of(Points points, int[] labels) {
        Means means = Means.of(Rescaled.of(points).points(), Groups.of(labels));
        int count = means.groups().count();
        double[] widths = new double[count];
        for (int group = 0; group < count; group++) {
            widths[group] = means.width(group);
        }
        double sum = 0;
        for (int group = 0; group < count; group++) {
            sum += worst(group, widths, means.centers());
        }
        return count < 2 ? Double.NaN : sum / count;
    }

    private static double worst(int group, double[] widths, double[][] centers) {
        double worst = 0;
        for (int other = 0; other < widths.length; other++) {
            if (other != group) {
                double apart = Math.sqrt(Means.squared(centers[group], centers[other]));
                double ratio = apart == 0 ? Double.POSITIVE_INFINITY : (widths[group] + widths[other]) / apart;
                worst = Math.max(worst, ratio);
            }
        }
        return worst;
    }
}
