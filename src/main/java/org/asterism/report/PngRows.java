package org.asterism.report;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/**
 * Writes a picture as PNG some rows at a time, eight bits a channel, so that a large one need never be in memory as a whole.
 *
 * <p>PNG Specification, third edition, W3C 2025.
 */
public final class PngRows implements Closeable {
    private static final int CHUNK = 1 << 16;
    private static final double METERS = 0.0254;

    private final PngChunks file;
    private final int channels;
    private final byte[] row;
    private final int width;
    private final Deflater deflater = new Deflater(6);
    private final ChunkStream chunks = new ChunkStream();
    private final OutputStream compressed = new DeflaterOutputStream(chunks, deflater, CHUNK);

    /** What a pixel consists of. */
    public enum Channels {
        /** Red, green and blue. */
        OPAQUE,
        /** Red, green, blue and opacity. */
        TRANSLUCENT
    }

    /**
     * Begins a picture.
     *
     * @param density pixels an inch on paper, 0 to leave it open
     * @param out gets the file, and stays open
     */
    public PngRows(int width, int height, double density, Channels channels, OutputStream out) throws IOException {
        file = new PngChunks(out);
        this.width = width;
        this.channels = channels == Channels.OPAQUE ? 3 : 4;
        row = new byte[1 + this.channels * width];
        file.header(width, height, channels == Channels.OPAQUE ? 2 : 6);
        if (density > 0) {
            int perMeter = (int) Math.round(density / METERS);
            file.add("pHYs", data -> {
                data.writeInt(perMeter);
                data.writeInt(perMeter);
                data.write(1);
            });
        }
    }

    /**
     * Adds whole rows.
     *
     * @param argb pixels, not premultiplied
     * @param count how many of them, a multiple of the width
     */
    public void write(int[] argb, int count) throws IOException {
        for (int start = 0; start < count; start += width) {
            fill(argb, start);
            compressed.write(row);
        }
    }

    /** Ends the picture. */
    @Override
    public void close() throws IOException {
        try {
            compressed.close();
            file.end();
        } finally {
            deflater.end();
        }
    }

    /** One row with filter 0. */
    private void fill(int[] argb, int start) {
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

    /** Cuts the compressed stream into IDAT chunks; closing it writes the last one. */
    private final class ChunkStream extends OutputStream {
        private final byte[] buffer = new byte[CHUNK];
        private int filled;

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
            file.add("IDAT", buffer, filled);
            filled = 0;
        }
    }
}
