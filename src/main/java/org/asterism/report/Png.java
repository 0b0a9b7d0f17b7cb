package org.asterism.report;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/**
 * Writes pictures as PNG, eight bits a channel, without AWT.
 *
 * <p>Rows go through the compressor one at a time, so the memory needed beside the pixels is the compressed picture.
 * Opaque pictures are written without an alpha channel. PNG Specification, third edition, W3C 2025.
 */
public final class Png {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final int CHUNK = 1 << 16;

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
        boolean opaque = opaque(argb);
        DataOutputStream data = new DataOutputStream(out);
        data.write(SIGNATURE);
        chunk(data, "IHDR", header(width, height, opaque ? 2 : 6));
        try (ChunkStream chunks = new ChunkStream(data)) {
            rows(argb, width, opaque ? 3 : 4, chunks);
        }
        chunk(data, "IEND", new byte[0]);
        data.flush();
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

    private static byte[] header(int width, int height, int colorType) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream data = new DataOutputStream(bytes);
        data.writeInt(width);
        data.writeInt(height);
        data.write(new byte[] {8, (byte) colorType, 0, 0, 0});
        return bytes.toByteArray();
    }

    private static void rows(int[] argb, int width, int channels, OutputStream out) throws IOException {
        Deflater deflater = new Deflater(6);
        try (DeflaterOutputStream compressed = new DeflaterOutputStream(out, deflater, CHUNK)) {
            byte[] row = new byte[1 + channels * width];
            for (int start = 0; start < argb.length; start += width) {
                fill(row, argb, start, width, channels);
                compressed.write(row);
            }
        } finally {
            deflater.end();
        }
    }

    /** One row with filter 0: red, green, blue and, with four channels, alpha. */
    private static void fill(byte[] row, int[] argb, int start, int width, int channels) {
        int at = 1;
        for (int i = start; i < start + width; i++) {
            int pixel = argb[i];
            row[at++] = (byte) (pixel >> 16);
            row[at++] = (byte) (pixel >> 8);
            row[at++] = (byte) pixel;
            if (channels == 4) {
                row[at++] = (byte) (pixel >>> 24);
            }
        }
    }

    private static void chunk(DataOutputStream out, String type, byte[] content) throws IOException {
        chunk(out, type, content, content.length);
    }

    private static void chunk(DataOutputStream out, String type, byte[] content, int length) throws IOException {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 crc = new CRC32();
        crc.update(name);
        crc.update(content, 0, length);
        out.writeInt(length);
        out.write(name);
        out.write(content, 0, length);
        out.writeInt((int) crc.getValue());
    }

    /** Cuts the compressed stream into IDAT chunks; closing it writes the last one. */
    private static final class ChunkStream extends OutputStream {
        private final DataOutputStream out;
        private final byte[] buffer = new byte[CHUNK];
        private int filled;

        ChunkStream(DataOutputStream out) {
            this.out = out;
        }

        @Override
        public void write(int value) throws IOException {
            write(new byte[] {(byte) value}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            int done = 0;
            while (done < length) {
                int part = Math.min(length - done, buffer.length - filled);
                System.arraycopy(bytes, offset + done, buffer, filled, part);
                filled += part;
                done += part;
                if (filled == buffer.length) {
                    emit();
                }
            }
        }

        @Override
        public void close() throws IOException {
            if (filled > 0) {
                emit();
            }
        }

        private void emit() throws IOException {
            chunk(out, "IDAT", buffer, filled);
            filled = 0;
        }
    }
}
