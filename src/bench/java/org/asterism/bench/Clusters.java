package org.asterism.bench;

import java.util.SplittableRandom;
import org.asterism.geometry.Points;

/** The input of the benchmarks: overlapping Gaussian clusters of different size and direction, the same in every run. */
public final class Clusters {
    private Clusters() {}

    /** {@code size} points of the plane in {@code count} clusters within about the unit square. */
    public static Points of(int size, int count) {
        SplittableRandom random = new SplittableRandom(42);
        double[][] centres = new double[count][];
        for (int c = 0; c < count; c++) {
            double angle = random.nextDouble(Math.PI);
            centres[c] = new double[] {random.nextDouble(), random.nextDouble(), Math.cos(angle), Math.sin(angle)};
        }
        double[] x = new double[size];
        double[] y = new double[size];
        for (int i = 0; i < size; i++) {
            double[] centre = centres[random.nextInt(count)];
            double along = 0.06 * random.nextGaussian();
            double across = 0.02 * random.nextGaussian();
            x[i] = centre[0] + along * centre[2] - across * centre[3];
            y[i] = centre[1] + along * centre[3] + across * centre[2];
        }
        return Points.of(x, y);
    }
}
