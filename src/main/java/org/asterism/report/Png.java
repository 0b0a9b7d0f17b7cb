package org.asterism.report;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Writes pictures as PNG, eight bits a channel, without AWT.
 *
 * <p>Opaque pictures are written without an alpha channel.
 */
public final class Png {
    private Png() {}

    /**
     * Writes a file.
     *
     * @param argb {@code width * height} pixels, not premultiplied, row by row from the top
     */
    public static void write(int[] argb, int width, int height, Path file) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            write(argb, width, height, out);
        }
    }

    /**
     * Writes to a stream, which stays open.
     *
     * @param argb {@code width * height} pixels, not premultiplied, row by row from the top
     * @throws IllegalArgumentException if the number of pixels does not fit, or is 0
     */
    public static void write(int[] argb, int width, int height, OutputStream out) throws IOException {
        if (width <= 0 || height <= 0 || argb.length != (long) width * height) {
            throw new IllegalArgumentException(argb.length + " pixels are no picture of " + width + " by " + height);
        }
        PngRows.Channels channels = opaque(argb) ? PngRows.Channels.OPAQUE : PngRows.Channels.TRANSLUCENT;
        try (PngRows rows = new PngRows(width, height, 0, channels, out)) {
            rows.write(argb, argb.length);
        }
    }

    /** The bytes of a PNG file. */
    public static byte[] bytes(int[] argb, int width, int height) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            write(argb, width, height, out);
        } catch (IOException e) {
            throw new AssertionError("writing to memory does not fail", e);
        }
        return out.toByteArray();
    }

    private static boolean opaque(int[] argb) {
        int all = -1;
        for (int pixel : argb) {
            all &= pixel;
        }
        return all >>> 24 == 0xFF;
    }
}
