package org.asterism.geometry.distance;

import org.asterism.geometry.Points;
import org.asterism.parameter.InvalidInputException;

/** Great-circle distances in kilometres, from the chord between places on the unit sphere. */
final class GlobeDistances implements Dissimilarity {
    private final Points places;

    /** @throws InvalidInputException if a latitude is beyond a pole, or a longitude beyond one turn */
    GlobeDistances(Points points) {
        double[][] columns = new double[3][points.size()];
        for (int i = 0; i < points.size(); i++) {
            check(points.get(i, 0), 360, "longitude", i);
            check(points.get(i, 1), 90, "latitude", i);
            double longitude = StrictMath.toRadians(points.get(i, 0));
            double latitude = StrictMath.toRadians(points.get(i, 1));
            columns[0][i] = StrictMath.cos(latitude) * StrictMath.cos(longitude);
            columns[1][i] = StrictMath.cos(latitude) * StrictMath.sin(longitude);
            columns[2][i] = StrictMath.sin(latitude);
        }
        places = Points.of(columns);
    }

    private static void check(double degrees, double most, String name, int row) {
        if (Math.abs(degrees) > most) {
            throw new InvalidInputException(
                    "Haversine takes the first column as longitude and the second as latitude, in"
                            + " degrees; but the " + name + " of point " + (row + 1) + " is " + degrees + ".");
        }
    }

    @Override
    public int size() {
        return places.size();
    }

    @Override
    public double between(int i, int j) {
        double half = Math.sqrt(places.squaredDistance(i, j)) / 2;
        return 2 * Metric.EARTH * StrictMath.asin(Math.min(1, half));
    }

    /** The places on the unit sphere. */
    Points onSphere() {
        return places;
    }
}
