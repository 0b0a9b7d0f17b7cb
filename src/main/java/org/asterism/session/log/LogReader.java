package org.asterism.session.log;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.List;
import org.asterism.job.Job;
import org.asterism.parameter.InvalidInputException;
import org.asterism.workspace.codec.Reasons;

/** Reads a file of answers again and again as it grows, each time only what is new. */
public final class LogReader {
    /** How many bytes before the new ones must still be the same. */
    private static final int SEAM = 256;

    private final Path file;
    private final Expected expected;
    private LogFold fold;
    private long offset;
    private byte[] seam = {};
    private FileTime written = FileTime.fromMillis(0);

    public LogReader(Path file, Expected expected) {
        this.file = file;
        this.expected = expected;
        fold = fold();
    }

    /**
     * What the file holds now.
     *
     * @throws InvalidInputException if it cannot be read
     */
    public Log read(Job job) {
        try {
            if (rewritten()) {
                fold = fold();
                offset = 0;
            }
            written = Files.getLastModifiedTime(file);
            offset = Lines.read(file, offset, fold, job);
            seam = bytesBefore(offset);
            return fold.log(tail());
        } catch (IOException e) {
            throw new InvalidInputException("Cannot read the answers in " + file + ": " + Reasons.of(e) + ".", e);
        }
    }

    /** How far the person has come, as it was read last. */
    Course course() {
        return fold.course();
    }

    private LogFold fold() {
        return new LogFold(name(), expected);
    }

    private String name() {
        return String.valueOf(file.getFileName());
    }

    /** Whether the file is another than one that only grew. */
    private boolean rewritten() throws IOException {
        boolean grew = Files.size(file) > offset;
        return !Arrays.equals(seam, bytesBefore(offset))
                || (!grew && !Files.getLastModifiedTime(file).equals(written));
    }

    private byte[] bytesBefore(long end) throws IOException {
        long start = Math.max(0, end - SEAM);
        ByteBuffer bytes = ByteBuffer.allocate((int) (end - start));
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            int read = 1;
            while (bytes.hasRemaining() && read > 0) {
                read = channel.read(bytes, start + bytes.position());
            }
        }
        return Arrays.copyOf(bytes.array(), bytes.position());
    }

    private List<String> tail() throws IOException {
        return Files.size(file) == offset
                ? List.of()
                : List.of(name() + ", line " + (fold.lines() + 1)
                        + " is cut off, as when the program is stopped while it writes. All other lines are kept.");
    }
}
