package org.asterism.report.raster;

/**
 * A point's picture at each of 16 positions within a pixel: how much it covers each pixel around, times its opacity.
 *
 * <p>Alpha runs from 0 to 256. Made once for a shape and size, by 8 by 8 samples a pixel.
 */
final class Stamp {
    /** Positions a pixel along each axis. */
    static final int PHASES = 4;

    private static final int SAMPLES = 8;
    final int reach;
    final int side;
    private final short[][] alphas = new short[PHASES * PHASES][];

    /** @param radius in device pixels */
    Stamp(Shape shape, double radius, double opacity) {
        reach = (int) Math.ceil(shape.reach(radius));
        side = 2 * reach + 1;
        for (int phase = 0; phase < alphas.length; phase++) {
            double x = (phase % PHASES + 0.5) / PHASES;
            int row = phase / PHASES;
            double y = (row + 0.5) / PHASES;
            alphas[phase] = alphas(shape, radius, opacity, x, y);
        }
    }

    /** The alphas, {@link #side} squared, of a point at this place within the middle pixel. */
    short[] at(float fractionX, float fractionY) {
        int column = (int) (fractionX * PHASES);
        int row = (int) (fractionY * PHASES);
        return alphas[row * PHASES + column];
    }

    private short[] alphas(Shape shape, double radius, double opacity, double x, double y) {
        short[] alpha = new short[side * side];
        for (int i = 0; i < alpha.length; i++) {
            double dx = i % side - reach - x;
            int row = i / side;
            double dy = row - reach - y;
            alpha[i] = (short) Math.round(256 * opacity * coverage(shape, radius, dx, dy));
        }
        return alpha;
    }

    /** The covered share of the pixel whose corner is at (dx, dy). */
    private static double coverage(Shape shape, double radius, double dx, double dy) {
        int covered = 0;
        for (int s = 0; s < SAMPLES * SAMPLES; s++) {
            double sx = dx + (s % SAMPLES + 0.5) / SAMPLES;
            int row = s / SAMPLES;
            double sy = dy + (row + 0.5) / SAMPLES;
            if (shape.covers(sx, sy, radius)) {
                covered++;
            }
        }
        return covered / (double) (SAMPLES * SAMPLES);
    }
}
