package org.asterism.report.raster;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * A shape's coverage of the pixels around it at each of 16 positions within a pixel.
 *
 * <p>Coverage runs from 0 to {@link #FULL}: so many of 8 by 8 samples a pixel lie in the shape.
 */
final class Stamp {
    private static final int SAMPLES = 8;
    /** The coverage of a pixel within the shape. */
    static final int FULL = SAMPLES * SAMPLES;

    private static final int PHASES = QuarterPixels.STEPS;
    final int reach;
    final int side;
    private final byte[][] coverages = new byte[PHASES * PHASES][];
    private final int[] insets;

    /** A region around the middle, in pixels, y downwards. */
    @FunctionalInterface
    interface Area {
        boolean covers(double dx, double dy);
    }

    /** @param reach how far the area reaches from the middle, device pixels */
    Stamp(double reach, Area area) {
        this.reach = (int) Math.ceil(reach);
        side = 2 * this.reach + 1;
        for (int phase = 0; phase < coverages.length; phase++) {
            double x = (phase % PHASES + 0.5) / PHASES;
            int row = phase / PHASES;
            double y = (row + 0.5) / PHASES;
            coverages[phase] = coverages(area, x, y);
        }
        insets = IntStream.range(0, side).map(this::emptyEnds).toArray();
    }

    /** How many pixels at both ends of a row nothing ever covers; the whole row at most. */
    int inset(int row) {
        return insets[row];
    }

    private int emptyEnds(int row) {
        int inset = 0;
        while (inset <= reach && empty(row * side + inset) && empty(row * side + side - 1 - inset)) {
            inset++;
        }
        return inset;
    }

    private boolean empty(int pixel) {
        return Arrays.stream(coverages).allMatch(coverage -> coverage[pixel] == 0);
    }

    /** The coverages, {@link #side} squared, of a point at these quarters of the middle pixel. */
    byte[] at(int across, int down) {
        return coverages[(down & PHASES - 1) * PHASES + (across & PHASES - 1)];
    }

    private byte[] coverages(Area area, double x, double y) {
        byte[] coverage = new byte[side * side];
        for (int i = 0; i < coverage.length; i++) {
            double dx = i % side - reach - x;
            int row = i / side;
            double dy = row - reach - y;
            coverage[i] = (byte) coverage(area, dx, dy);
        }
        return coverage;
    }

    /** How much of the pixel whose corner is at (dx, dy) is covered. */
    private static int coverage(Area area, double dx, double dy) {
        int covered = 0;
        for (int s = 0; s < SAMPLES * SAMPLES; s++) {
            double sx = dx + (s % SAMPLES + 0.5) / SAMPLES;
            int row = s / SAMPLES;
            double sy = dy + (row + 0.5) / SAMPLES;
            if (area.covers(sx, sy)) {
                covered++;
            }
        }
        return covered;
    }
}
