package org.asterism.cluster;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.asterism.geometry.Points;
import org.asterism.geometry.RandomPoints;

/** Small sets of points of many kinds, on which any two runs must agree. */
final class Shapes {
    private Shapes() {}

    static List<Points> all(long seed) {
        double[] line = IntStream.range(0, 30).mapToDouble(i -> i * i % 17).toArray();
        double[] equal = new double[20];
        return List.of(
                RandomPoints.blobs(120, 2, 4, 0.06, seed),
                moons(80, seed),
                rings(80, seed),
                RandomPoints.lattice(60, 2, 3, seed),
                RandomPoints.uniform(50, 2, seed),
                Points.of(equal, equal),
                Points.of(line, line),
                Points.of(line, new double[30]),
                RandomPoints.uniform(1, 2, seed),
                RandomPoints.uniform(2, 2, seed),
                RandomPoints.uniform(3, 2, seed),
                RandomPoints.uniform(5, 2, seed));
    }

    /** Two half circles that reach into each other. */
    static Points moons(int size, long seed) {
        return curve(
                size,
                seed,
                (i, angle) -> i % 2 == 0
                        ? new double[] {Math.cos(angle / 2), Math.sin(angle / 2)}
                        : new double[] {1 - Math.cos(angle / 2), 0.5 - Math.sin(angle / 2)});
    }

    /** A ring around another. */
    static Points rings(int size, long seed) {
        return curve(size, seed, (i, angle) ->
                new double[] {(1 + i % 2) * Math.cos(angle), (1 + i % 2) * Math.sin(angle)});
    }

    /** Points, and others spread evenly over their surroundings. */
    static Points beforeNoise(Points points, int noise, long seed) {
        Points even = RandomPoints.uniform(noise, points.dimensions(), seed);
        double[][] columns = new double[points.dimensions()][];
        for (int d = 0; d < columns.length; d++) {
            columns[d] = DoubleStream.concat(Arrays.stream(points.column(d)), Arrays.stream(even.column(d)))
                    .toArray();
        }
        return Points.of(columns);
    }

    private interface Curve {
        double[] at(int point, double angle);
    }

    private static Points curve(int size, long seed, Curve curve) {
        SplittableRandom random = new SplittableRandom(seed);
        double[][] columns = new double[2][size];
        for (int i = 0; i < size; i++) {
            double[] at = curve.at(i, 2 * Math.PI * random.nextDouble());
            columns[0][i] = at[0] + 0.05 * random.nextGaussian();
            columns[1][i] = at[1] + 0.05 * random.nextGaussian();
        }
        return Points.of(columns);
    }

    static String describe(Points points) {
        return points.size() + " points from " + Arrays.toString(points.size() == 0 ? new double[0] : points.row(0));
    }
}
