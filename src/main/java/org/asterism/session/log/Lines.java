package org.asterism.session.log;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import org.asterism.job.Job;

/** Parts the bytes of a file at its line breaks, a piece of the file in memory at a time. */
final class Lines {
    /** The longest line, in bytes; a longer one is no line of this program. */
    static final int LONGEST = 1 << 24;

    private static final int PIECE = 1 << 19;

    private final Sink sink;
    private byte[] bytes = new byte[PIECE];
    private int filled;
    private int searched;
    private long skipped;
    private long offset;

    /** Takes lines one by one. */
    interface Sink {
        /** A line without its break; the bytes are another line's after the call. */
        void line(byte[] bytes, int from, int length);

        /** A line that is longer than {@link #LONGEST}. */
        void tooLong();
    }

    private Lines(long offset, Sink sink) {
        this.offset = offset;
        this.sink = sink;
    }

    /**
     * Reads the lines that end with a break.
     *
     * @param from where a line starts
     * @return where the first line that does not end starts; the end of the file if all do
     */
    static long read(Path file, long from, Sink sink, Job job) throws IOException {
        Lines lines = new Lines(from, sink);
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            channel.position(from);
            while (lines.fill(channel)) {
                job.check();
                lines.part();
            }
        }
        return lines.offset;
    }

    private boolean fill(FileChannel channel) throws IOException {
        if (filled == bytes.length) {
            bytes = Arrays.copyOf(bytes, 2 * bytes.length);
        }
        int read = channel.read(ByteBuffer.wrap(bytes, filled, bytes.length - filled));
        filled += Math.max(0, read);
        return read >= 0;
    }

    private void part() {
        int start = 0;
        for (int i = searched; i < filled; i++) {
            if (bytes[i] == '\n') {
                hand(start, i - start);
                offset += skipped + i + 1 - start;
                skipped = 0;
                start = i + 1;
            }
        }
        System.arraycopy(bytes, start, bytes, 0, filled - start);
        filled -= start;
        if (filled > LONGEST || skipped > 0) {
            skipped += filled;
            filled = 0;
        }
        searched = filled;
    }

    private void hand(int start, int length) {
        if (skipped + length > LONGEST) {
            sink.tooLong();
        } else {
            sink.line(bytes, start, length);
        }
    }
}
