package org.asterism.session.result;

import org.asterism.perception.agreement.Togetherness;

/**
 * How often every two points are seen together, as a square of cells; points stand in the order of the consensus.
 *
 * @param order the point at each place
 * @param cells a square of {@code side * side} shares, 0 to 1, row by row; each the mean of a few pairs of its points
 */
public record TogetherMap(int[] order, int side, float[] cells) {
    private static final int SAMPLES = 3;

    /** @param most the most cells along a side */
    public static TogetherMap of(PlotDetail detail, int most) {
        int[] order = detail.consensus().order();
        int side = Math.min(most, order.length);
        float[] cells = new float[side * side];
        for (int row = 0; row < side; row++) {
            for (int column = 0; column <= row; column++) {
                float share = mean(detail.together(), order, side, row, column);
                cells[row * side + column] = share;
                cells[column * side + row] = share;
            }
        }
        return new TogetherMap(order, side, cells);
    }

    private static float mean(Togetherness together, int[] order, int side, int row, int column) {
        if (side == order.length) {
            return (float) together.share(order[row], order[column]);
        }
        double sum = 0;
        for (int a = 0; a < SAMPLES; a++) {
            for (int b = 0; b < SAMPLES; b++) {
                sum += together.share(order[place(order, side, row, a)], order[place(order, side, column, b)]);
            }
        }
        return (float) (sum / (SAMPLES * SAMPLES));
    }

    private static int place(int[] order, int side, int cell, int sample) {
        return (int) ((cell + (sample + 0.5) / SAMPLES) * order.length / side);
    }

    /** The point in the middle of a cell's row or column. */
    public int point(int cell) {
        return order[(int) ((cell + 0.5) * order.length / side)];
    }
}
