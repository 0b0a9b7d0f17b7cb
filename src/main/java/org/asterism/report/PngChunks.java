package org.asterism.report;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/** Writes the chunks that PNG files consist of. PNG Specification, third edition, W3C 2025, 5.3. */
public final class PngChunks {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private final DataOutputStream out;

    /** Begins a file on a stream, which stays open. */
    public PngChunks(OutputStream out) throws IOException {
        this.out = new DataOutputStream(out);
        this.out.write(SIGNATURE);
    }

    /** The content of a chunk, written number by number. */
    @FunctionalInterface
    public interface Content {
        void to(DataOutputStream data) throws IOException;
    }

    /** Writes a chunk. */
    public void add(String type, Content content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        content.to(new DataOutputStream(bytes));
        add(type, bytes.toByteArray(), bytes.size());
    }

    /** Writes a chunk of the first {@code length} bytes. */
    public void add(String type, byte[] content, int length) throws IOException {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 crc = new CRC32();
        crc.update(name);
        crc.update(content, 0, length);
        out.writeInt(length);
        out.write(name);
        out.write(content, 0, length);
        out.writeInt((int) crc.getValue());
    }

    /**
     * Writes the chunk that every picture begins with, eight bits a channel.
     *
     * @param colorType 2 for red, green and blue; 6 for these and opacity
     */
    public void header(int width, int height, int colorType) throws IOException {
        add("IHDR", data -> {
            data.writeInt(width);
            data.writeInt(height);
            data.write(new byte[] {8, (byte) colorType, 0, 0, 0});
        });
    }

    /** Writes the chunk that every file ends with. */
    public void end() throws IOException {
        add("IEND", new byte[0], 0);
        out.flush();
    }
}
