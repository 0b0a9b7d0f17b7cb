package org.asterism.report.draw;

/**
 * A picture made of pixels.
 *
 * @param argb {@code width * height} pixels row by row, not premultiplied; shared and read only
 */
public record PixelImage(int[] argb, int width, int height) {}
