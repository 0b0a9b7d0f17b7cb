package org.asterism.data.generate;

import java.util.ArrayList;
import java.util.List;

/** Random places for groups that keep a distance. */
final class Centers {
    private Centers() {}

    /**
     * Draws centres that are at least {@code distance} apart, in a square that grows when it is full.
     *
     * @return {x, y} of each
     */
    static List<double[]> apart(int count, double distance, Draw draw) {
        List<double[]> centers = new ArrayList<>();
        double side = distance * Math.sqrt(2.0 * count);
        while (centers.size() < count) {
            double[] center = {draw.uniform(0, side), draw.uniform(0, side)};
            if (centers.stream().allMatch(other -> far(center, other, distance))) {
                centers.add(center);
            } else {
                side *= 1.01;
            }
        }
        return centers;
    }

    private static boolean far(double[] a, double[] b, double distance) {
        double x = a[0] - b[0];
        double y = a[1] - b[1];
        return x * x + y * y >= distance * distance;
    }
}
