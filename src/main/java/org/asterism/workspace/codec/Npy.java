package org.asterism.workspace.codec;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.asterism.job.Job;
import org.asterism.parameter.InvalidInputException;

/**
 * One-dimensional arrays in NumPy's {@code .npy} format, version 1.0: little-endian {@code <f8} and {@code <i4}.
 *
 * <p>Reading takes what writing makes, and believes no length: memory grows with the bytes that are there. See NumPy
 * Enhancement Proposal 1, "A simple file format for NumPy arrays", 2007.
 */
final class Npy {
    private static final byte[] MAGIC = {(byte) 0x93, 'N', 'U', 'M', 'P', 'Y', 1, 0};
    private static final int CHUNK = 1 << 13;
    private static final int ALIGNMENT = 64;
    private static final Pattern SHAPE = Pattern.compile("'shape': \\((\\d{1,10}),\\)");

    private Npy() {}

    static void write(double[] values, OutputStream output, Job job) throws IOException {
        output.write(header("<f8", values.length));
        byte[] bytes = new byte[CHUNK * Double.BYTES];
        for (int from = 0; from < values.length; from += CHUNK) {
            job.check();
            int count = Math.min(CHUNK, values.length - from);
            ordered(bytes).asDoubleBuffer().put(values, from, count);
            output.write(bytes, 0, count * Double.BYTES);
        }
    }

    static void write(int[] values, OutputStream output, Job job) throws IOException {
        output.write(header("<i4", values.length));
        byte[] bytes = new byte[CHUNK * Double.BYTES];
        for (int from = 0; from < values.length; from += CHUNK) {
            job.check();
            int count = Math.min(CHUNK, values.length - from);
            ordered(bytes).asIntBuffer().put(values, from, count);
            output.write(bytes, 0, count * Integer.BYTES);
        }
    }

    /** @throws InvalidInputException if the header is not that of {@code length} doubles */
    static double[] readDoubles(InputStream input, int length, Job job) throws IOException {
        requireHeader(input, "<f8", length);
        double[] values = new double[Math.min(length, CHUNK)];
        byte[] bytes = new byte[CHUNK * Double.BYTES];
        for (int from = 0; from < length; from += CHUNK) {
            job.check();
            int count = Math.min(CHUNK, length - from);
            fill(input, bytes, count * Double.BYTES);
            values = from + count <= values.length ? values : Arrays.copyOf(values, grown(values.length, length));
            ordered(bytes).asDoubleBuffer().get(values, from, count);
        }
        requireEnd(input);
        return values;
    }

    /** @throws InvalidInputException if the header is not that of {@code length} 32-bit integers */
    static int[] readInts(InputStream input, int length, Job job) throws IOException {
        requireHeader(input, "<i4", length);
        int[] values = new int[Math.min(length, CHUNK)];
        byte[] bytes = new byte[CHUNK * Double.BYTES];
        for (int from = 0; from < length; from += CHUNK) {
            job.check();
            int count = Math.min(CHUNK, length - from);
            fill(input, bytes, count * Integer.BYTES);
            values = from + count <= values.length ? values : Arrays.copyOf(values, grown(values.length, length));
            ordered(bytes).asIntBuffer().get(values, from, count);
        }
        requireEnd(input);
        return values;
    }

    private static ByteBuffer ordered(byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static int grown(int size, int limit) {
        return (int) Math.min(limit, 2L * size);
    }

    private static byte[] header(String type, int length) {
        String text = "{'descr': '" + type + "', 'fortran_order': False, 'shape': (" + length + ",), }";
        int before = MAGIC.length + Short.BYTES;
        int padding = ALIGNMENT - (before + text.length() + 1) % ALIGNMENT;
        byte[] body = (text + " ".repeat(padding) + "\n").getBytes(StandardCharsets.ISO_8859_1);
        return ByteBuffer.allocate(before + body.length)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put(MAGIC)
                .putShort((short) body.length)
                .put(body)
                .array();
    }

    private static void requireHeader(InputStream input, String type, int length) throws IOException {
        if (!Arrays.equals(input.readNBytes(MAGIC.length), MAGIC)) {
            throw new InvalidInputException("an array does not start as a .npy file of version 1.0");
        }
        int size = input.read() | input.read() << 8;
        String text = new String(input.readNBytes(Math.max(0, size)), StandardCharsets.ISO_8859_1);
        Matcher shape = SHAPE.matcher(text);
        boolean fits = text.contains("'descr': '" + type + "'") && text.contains("'fortran_order': False");
        if (!fits || !shape.find() || Long.parseLong(shape.group(1)) != length) {
            throw new InvalidInputException("an array is not of " + length + " values of type " + type);
        }
    }

    private static void fill(InputStream input, byte[] bytes, int count) throws IOException {
        if (input.readNBytes(bytes, 0, count) < count) {
            throw new EOFException("an array ends early");
        }
    }

    private static void requireEnd(InputStream input) throws IOException {
        if (input.read() >= 0) {
            throw new InvalidInputException("an array has more values than its header says");
        }
    }
}
