package org.asterism.data.read;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.ArrayList;
import java.util.List;

/** Cuts a file of single-byte line ends into parts that begin and end with whole lines. */
final class Blocks {
    private static final int SIZE = 1 << 22;
    private static final int BUFFER = 1 << 16;

    private Blocks() {}

    /** The borders of the parts, ascending, from the first byte of text to the end of the file. */
    static List<Long> borders(FileChannel channel, long from, Meter meter) throws IOException {
        long size = channel.size();
        List<Long> borders = new ArrayList<>(List.of(from));
        for (long next = from + SIZE; next < size; ) {
            long border = lineStart(channel, next, size, meter);
            if (border < size) {
                borders.add(border);
            }
            next = border + SIZE;
        }
        borders.add(size);
        return borders;
    }

    /**
     * Looks at the bytes of a part.
     *
     * @return how many lines it has, or -1 where it has quotes
     */
    static long lines(FileChannel channel, long from, long end, Meter meter) throws IOException {
        byte[] bytes = new byte[BUFFER];
        long lines = 0;
        byte last = 0;
        Slice slice = new Slice(channel, from, end, meter);
        for (int n = slice.read(bytes); n >= 0; n = slice.read(bytes)) {
            for (int i = 0; i < n; i++) {
                byte b = bytes[i];
                if (b == '"') {
                    return -1;
                }
                if (b == '\r' || (b == '\n' && last != '\r')) {
                    lines++;
                }
                last = b;
            }
        }
        return lines;
    }

    private static long lineStart(FileChannel channel, long from, long size, Meter meter) throws IOException {
        byte[] bytes = new byte[BUFFER];
        for (long at = from; at < size; ) {
            meter.add(0);
            int n = channel.read(ByteBuffer.wrap(bytes), at);
            if (n < 0) {
                return size;
            }
            for (int i = 0; i < n; i++) {
                if (bytes[i] == '\n') {
                    return at + i + 1;
                }
            }
            at += n;
        }
        return size;
    }
}
