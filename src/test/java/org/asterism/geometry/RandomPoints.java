package org.asterism.geometry;

import java.util.Arrays;
import java.util.SplittableRandom;

/** Seeded points for tests that compare with brute force. */
public final class RandomPoints {
    private RandomPoints() {}

    /** Uniform in the unit cube. */
    public static Points uniform(int size, int dimensions, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        double[][] columns = new double[dimensions][size];
        for (double[] column : columns) {
            Arrays.setAll(column, i -> random.nextDouble());
        }
        return Points.of(columns);
    }

    /** On a small integer lattice, so that duplicates and equal distances abound. */
    public static Points lattice(int size, int dimensions, int side, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        double[][] columns = new double[dimensions][size];
        for (double[] column : columns) {
            Arrays.setAll(column, i -> random.nextInt(side));
        }
        return Points.of(columns);
    }

    /** Round blobs of equal size, one after the other. */
    public static Points blobs(int size, int dimensions, int blobs, double spread, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        double[][] columns = new double[dimensions][size];
        for (double[] column : columns) {
            double[] centers = random.doubles(blobs).toArray();
            Arrays.setAll(column, i -> centers[(int) ((long) i * blobs / size)] + spread * random.nextGaussian());
        }
        return Points.of(columns);
    }
}
