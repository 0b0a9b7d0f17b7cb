package org.asterism.session.log;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Appends lines to a file so that a line is there as a whole, or not at all.
 *
 * <p>Lines wait in memory until the system says that they are on the disk. Where it does not, the next attempt opens the
 * file anew, closes a half-written line with a line break, and writes all that wait again, so that a line may be there
 * twice.
 */
public final class Journal implements Closeable {
    private static final byte[] BREAK = {'\n'};

    private final Disk.Way way;
    private final List<ByteBuffer> waiting = new ArrayList<>();
    private @Nullable Disk disk;

    Journal(Disk.Way way) {
        this.way = way;
    }

    /** A journal on a file, which is made with its folder where it is not there. */
    public static Journal on(Path file) throws IOException {
        Files.createDirectories(file.resolveSibling(""));
        if (!Files.exists(file)) {
            Files.createFile(file);
        }
        return new Journal(Disk.to(file));
    }

    /** @param line with its line break */
    public void add(byte[] line) {
        waiting.add(ByteBuffer.wrap(line));
    }

    /** Returns once everything that was added is on the disk. */
    public void save() throws IOException {
        try {
            Disk open = opened();
            for (ByteBuffer line : waiting) {
                write(open, line.rewind());
            }
            open.force();
            waiting.clear();
        } catch (IOException e) {
            drop(e);
            throw e;
        }
    }

    private Disk opened() throws IOException {
        Disk open = disk;
        if (open == null) {
            open = way.open();
            disk = open;
            if (open.torn()) {
                write(open, ByteBuffer.wrap(BREAK));
            }
        }
        return open;
    }

    private static void write(Disk open, ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            open.write(bytes);
        }
    }

    private void drop(IOException cause) {
        try {
            close();
        } catch (IOException e) {
            cause.addSuppressed(e);
        }
    }

    /** What still waits is lost. */
    @Override
    public void close() throws IOException {
        Disk open = disk;
        disk = null;
        if (open != null) {
            open.close();
        }
    }
}
