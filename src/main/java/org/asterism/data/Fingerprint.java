package org.asterism.data;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** SHA-256 over the names, kinds, lengths and values of columns, in order. */
final class Fingerprint {
    private final MessageDigest digest;
    private final ByteBuffer buffer = ByteBuffer.allocate(1 << 16);

    private Fingerprint() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    static String of(List<Column> columns) {
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
        fingerprint.drain();
        return HexFormat.of().formatHex(fingerprint.digest.digest());
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

    private void drain() {
        digest.update(buffer.flip());
        buffer.clear();
    }
}
