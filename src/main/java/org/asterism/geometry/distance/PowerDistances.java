package org.asterism.geometry.distance;

import org.asterism.geometry.Points;
import org.asterism.parameter.InvalidInputException;

/** Minkowski distances. */
record PowerDistances(Points points, double exponent) implements Dissimilarity {
    PowerDistances {
        if (!(exponent >= 1)) {
            throw new InvalidInputException("exponent must be at least 1, but is " + exponent + ".");
        }
    }

    @Override
    public int size() {
        return points.size();
    }

    /** Differences as shares of the largest, so that no power overflows. */
    @Override
    public double between(int i, int j) {
        double largest = 0;
        for (int d = 0; d < points.dimensions(); d++) {
            largest = Math.max(largest, Math.abs(points.get(i, d) - points.get(j, d)));
        }
        if (largest == 0 || Double.isInfinite(largest)) {
            return largest;
        }
        double sum = 0;
        for (int d = 0; d < points.dimensions(); d++) {
            sum += StrictMath.pow(Math.abs(points.get(i, d) - points.get(j, d)) / largest, exponent);
        }
        return largest * StrictMath.pow(sum, 1 / exponent);
    }
}
