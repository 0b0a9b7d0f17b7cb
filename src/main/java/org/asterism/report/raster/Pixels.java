package org.asterism.report.raster;

import java.util.Arrays;
import org.asterism.report.Viewport;

/** The picture that a frame is painted into: premultiplied ARGB, row by row. */
record Pixels(int[] argb, int width, int height) {

    /** The frame's ground on all pixels. */
    void ground(Frame frame) {
        switch (frame.ground()) {
            case Frame.Ground.Clear _ -> Arrays.fill(argb, 0, width * height, 0);
            case Frame.Ground.Grid grid -> {
                Arrays.fill(argb, 0, width * height, frame.theme().background());
                lines(frame, grid);
            }
        }
    }

    private void lines(Frame frame, Frame.Ground.Grid grid) {
        Viewport viewport = frame.viewport();
        int color = frame.theme().grid();
        for (double value : grid.upwards()) {
            int row = (int) Math.floor(viewport.toY(value));
            if (row >= 0 && row < height) {
                Arrays.fill(argb, row * width, (row + 1) * width, color);
            }
        }
        for (double value : grid.across()) {
            int column = (int) Math.floor(viewport.toX(value));
            for (int i = column; column >= 0 && column < width && i < width * height; i += width) {
                argb[i] = color;
            }
        }
    }

    /**
     * Lays an opaque colour over a square of pixels, as far as it is in the picture.
     *
     * @param alpha 0 to 256
     */
    void blend(int left, int top, int side, int color, int alpha) {
        int right = Math.min(width, left + side);
        int bottom = Math.min(height, top + side);
        for (int row = top; row < bottom; row++) {
            for (int column = left; column < right; column++) {
                blend(row * width + column, color, alpha);
            }
        }
    }

    /** Lays an opaque colour over a pixel. */
    void blend(int pixel, int color, int alpha) {
        argb[pixel] = over(argb[pixel], color, alpha);
    }

    /** Two channels are blended in one multiplication. */
    private static int over(int under, int over, int alpha) {
        int rest = 256 - alpha;
        int redBlue = (under & 0xFF00FF) * rest + (over & 0xFF00FF) * alpha + 0x800080;
        int alphaGreen = ((under >>> 8) & 0xFF00FF) * rest + ((over >>> 8) & 0xFF00FF) * alpha + 0x800080;
        return ((redBlue >>> 8) & 0xFF00FF) | (alphaGreen & 0xFF00FF00);
    }
}
