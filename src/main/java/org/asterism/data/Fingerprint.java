package org.asterism.data;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

/** SHA-256 over content that is written in one way only, as 64 hexadecimal digits. */
public final class Fingerprint {
    private final MessageDigest digest;
    private final ByteBuffer buffer = ByteBuffer.allocate(1 << 16);

    private Fingerprint() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** The names, kinds, lengths and values of columns, in order. */
    public static String of(List<? extends Column> columns) {
        Fingerprint fingerprint = new Fingerprint();
        fingerprint.add(columns.size());
        for (Column column : columns) {
            fingerprint.add(column.name());
            fingerprint.add(column.size());
            switch (column) {
                case NumberColumn numbers -> fingerprint.add('N', numbers.values());
                case DateColumn dates -> fingerprint.add('D', dates.values());
                case TextColumn words -> fingerprint.add(words);
            }
        }
        return fingerprint.hex();
    }

    /**
     * A grouping of rows: which rows are together, whatever number each group has. O(n).
     *
     * @param labels one a row; those below 0, such as noise, are what they are
     */
    public static String ofGroups(int[] labels) {
        int[] numbers = new int[1 + Arrays.stream(labels).reduce(-1, Math::max)];
        Arrays.fill(numbers, -1);
        int groups = 0;
        Fingerprint fingerprint = new Fingerprint();
        fingerprint.add(labels.length);
        for (int label : labels) {
            if (label >= 0 && numbers[label] < 0) {
                numbers[label] = groups++;
            }
            fingerprint.add(label < 0 ? label : numbers[label]);
        }
        return fingerprint.hex();
    }

    private void add(char kind, double[] values) {
        add(kind);
        for (double value : values) {
            add(Double.doubleToLongBits(value));
        }
    }

    private void add(TextColumn column) {
        add('T');
        add(column.levels().size());
        column.levels().forEach(this::add);
        for (int code : column.codes()) {
            add(code);
        }
    }

    private void add(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        add(bytes.length);
        drain();
        digest.update(bytes);
    }

    private void add(long value) {
        if (buffer.remaining() < Long.BYTES) {
            drain();
        }
        buffer.putLong(value);
    }

    private String hex() {
        drain();
        return HexFormat.of().formatHex(digest.digest());
    }

    private void drain() {
        digest.update(buffer.flip());
        buffer.clear();
    }
}
