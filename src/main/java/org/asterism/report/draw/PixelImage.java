package org.asterism.report.draw;

import java.util.Arrays;

/**
 * A picture made of pixels.
 *
 * @param argb {@code width * height} pixels row by row, not premultiplied; shared and read only
 */
public record PixelImage(int[] argb, int width, int height) {

    /** A picture of pixels whose colours are multiplied by their alpha; the array is changed and kept. */
    public static PixelImage premultiplied(int[] argb, int width, int height) {
        Arrays.setAll(argb, i -> plain(argb[i]));
        return new PixelImage(argb, width, height);
    }

    private static int plain(int color) {
        int alpha = color >>> 24;
        int plain = alpha << 24;
        for (int shift = 0; shift <= 16 && alpha > 0; shift += 8) {
            plain |= Math.min(255, ((color >> shift & 0xFF) * 255 + alpha / 2) / alpha) << shift;
        }
        return plain;
    }
}
