package org.asterism.perception;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.asterism.geometry.Points;

/** Seeded scatterplots for the tests of the score. */
final class ExamplePlots {
    private ExamplePlots() {}

    /** Three round clusters of standard deviation 1 on a triangle with sides of about 2 distances. */
    static Points triangle(int size, double distance) {
        SplittableRandom random = new SplittableRandom(11);
        double[] x = new double[size];
        double[] y = new double[size];
        for (int i = 0; i < size; i++) {
            x[i] = random.nextGaussian() + distance * (i % 3);
            y[i] = random.nextGaussian() + (i % 3 == 1 ? 1.5 * distance : 0);
        }
        return Points.of(x, y);
    }

    /** 50 to 450 points in one to six slanted clusters of any place and size. */
    static Points random(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int size = random.nextInt(50, 451);
        double[][] clusters = new double[random.nextInt(1, 7)][];
        Arrays.setAll(clusters, c -> random.doubles(5).toArray());
        double[] x = new double[size];
        double[] y = new double[size];
        for (int i = 0; i < size; i++) {
            double[] cluster = clusters[random.nextInt(clusters.length)];
            double along = random.nextGaussian();
            x[i] = 8 * cluster[0] + cluster[2] * along;
            y[i] = 5 * cluster[1] + (cluster[3] - 0.5) * along + cluster[4] * random.nextGaussian();
        }
        return Points.of(x, y);
    }

    /** Both axes times a scale, then shifted. */
    static Points scaled(Points points, double scale, double shift) {
        return scaled(points, scale, shift, scale, shift);
    }

    static Points scaled(Points points, double scaleX, double shiftX, double scaleY, double shiftY) {
        return Points.of(scaled(points.column(0), scaleX, shiftX), scaled(points.column(1), scaleY, shiftY));
    }

    private static double[] scaled(double[] column, double scale, double shift) {
        return Arrays.stream(column).map(value -> scale * value + shift).toArray();
    }
}
