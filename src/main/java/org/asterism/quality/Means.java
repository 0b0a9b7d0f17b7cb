package org.asterism.quality;

import org.asterism.geometry.Points;

/**
 * The mean of each cluster and of all clusters together, of points that {@link org.asterism.geometry.Rescaled} keeps from
 * overflow. O(n).
 *
 * @param centers the mean of each cluster
 * @param center the mean of all points that have one
 */
record Means(Points points, Groups groups, double[][] centers, double[] center) {
    static Means of(Points points, Groups groups) {
        double[][] centers = new double[groups.count()][];
        for (int group = 0; group < centers.length; group++) {
            centers[group] = mean(points, groups.rows(), groups.starts()[group], groups.starts()[group + 1]);
        }
        return new Means(points, groups, centers, mean(points, groups.rows(), 0, groups.points()));
    }

    private static double[] mean(Points points, int[] rows, int from, int to) {
        double[] mean = new double[points.dimensions()];
        for (int d = 0; d < mean.length; d++) {
            double[] column = points.column(d);
            double sum = 0;
            for (int i = from; i < to; i++) {
                sum += column[rows[i]];
            }
            mean[d] = sum / (to - from);
        }
        return mean;
    }

    /** The squared distance of a point to a place. */
    double squared(int row, double[] place) {
        double sum = 0;
        for (int d = 0; d < place.length; d++) {
            double difference = points.get(row, d) - place[d];
            sum += difference * difference;
        }
        return sum;
    }

    static double squared(double[] a, double[] b) {
        double sum = 0;
        for (int d = 0; d < a.length; d++) {
            sum += (a[d] - b[d]) * (a[d] - b[d]);
        }
        return sum;
    }

    /** The summed squared distances of a cluster's points to its mean. */
    double squares(int group) {
        double sum = 0;
        for (int i = groups.starts()[group]; i < groups.starts()[group + 1]; i++) {
            sum += squared(groups.rows()[i], centers[group]);
        }
        return sum;
    }

    /** The summed squared distances of all clusters' points to their means. */
    double squares() {
        double sum = 0;
        for (int group = 0; group < groups.count(); group++) {
            sum += squares(group);
        }
        return sum;
    }

    /** The mean distance of a cluster's points to its mean. */
    double width(int group) {
        double sum = 0;
        for (int i = groups.starts()[group]; i < groups.starts()[group + 1]; i++) {
            sum += Math.sqrt(squared(groups.rows()[i], centers[group]));
        }
        return sum / groups.size(group);
    }
}
