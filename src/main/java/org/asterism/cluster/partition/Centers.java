package org.asterism.cluster.partition;

import org.asterism.geometry.Points;

/** The centres of a k-means run: where they are, how far each moved last, how close its nearest neighbour is. */
final class Centers {
    private final int count;
    private final int dimensions;
    private final double[] coordinates;
    private final double[] drifts;
    private final double[] halfGaps;
    private int fastest;
    private double mostDrift;
    private double secondDrift;

    Centers(double[][] rows) {
        count = rows.length;
        dimensions = rows[0].length;
        coordinates = new double[count * dimensions];
        drifts = new double[count];
        halfGaps = new double[count];
        for (int c = 0; c < count; c++) {
            System.arraycopy(rows[c], 0, coordinates, c * dimensions, dimensions);
        }
    }

    int count() {
        return count;
    }

    double squaredDistance(Points points, int i, int c) {
        int at = c * dimensions;
        if (dimensions == 2) {
            double x = points.column(0)[i] - coordinates[at];
            double y = points.column(1)[i] - coordinates[at + 1];
            return x * x + y * y;
        }
        double sum = 0;
        for (int d = 0; d < dimensions; d++) {
            double difference = points.get(i, d) - coordinates[at + d];
            sum += difference * difference;
        }
        return sum;
    }

    void move(int c, double[] place) {
        double sum = 0;
        for (int d = 0; d < dimensions; d++) {
            double difference = place[d] - coordinates[c * dimensions + d];
            sum += difference * difference;
            coordinates[c * dimensions + d] = place[d];
        }
        drifts[c] = Math.sqrt(sum);
    }

    void stay(int c) {
        drifts[c] = 0;
    }

    /** Prepares drifts and gaps for the next assignment. */
    void measure() {
        fastest = 0;
        mostDrift = 0;
        secondDrift = 0;
        for (int c = 0; c < count; c++) {
            if (drifts[c] > mostDrift) {
                secondDrift = mostDrift;
                mostDrift = drifts[c];
                fastest = c;
            } else {
                secondDrift = Math.max(secondDrift, drifts[c]);
            }
            halfGaps[c] = Math.sqrt(nearestOther(c)) / 2;
        }
    }

    double drift(int c) {
        return drifts[c];
    }

    /** The largest drift of all centres but this. */
    double driftOfOthers(int c) {
        return c == fastest ? secondDrift : mostDrift;
    }

    /** Half the distance to the nearest other centre: within it no other can be nearer. */
    double halfGap(int c) {
        return halfGaps[c];
    }

    double[][] rows() {
        double[][] rows = new double[count][dimensions];
        for (int c = 0; c < count; c++) {
            System.arraycopy(coordinates, c * dimensions, rows[c], 0, dimensions);
        }
        return rows;
    }

    private double nearestOther(int c) {
        double nearest = Double.POSITIVE_INFINITY;
        for (int other = 0; other < count; other++) {
            if (other != c) {
                nearest = Math.min(nearest, squaredDistance(c, other));
            }
        }
        return nearest;
    }

    private double squaredDistance(int a, int b) {
        double sum = 0;
        for (int d = 0; d < dimensions; d++) {
            double difference = coordinates[a * dimensions + d] - coordinates[b * dimensions + d];
            sum += difference * difference;
        }
        return sum;
    }
}
