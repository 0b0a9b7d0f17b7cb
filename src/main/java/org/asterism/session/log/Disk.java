package org.asterism.session.log;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;

/** A file that only grows. */
interface Disk extends Closeable {
    /** Appends some of the bytes, and moves the buffer past them. */
    void write(ByteBuffer bytes) throws IOException;

    /** Returns once the system says that everything written is on the disk. */
    void force() throws IOException;

    /** Whether the file ends within a line. */
    boolean torn() throws IOException;

    /** A way to a file, which may be opened again after something went wrong. */
    @FunctionalInterface
    interface Way {
        Disk open() throws IOException;
    }

    /** The file of a path, which must be there. */
    static Way to(Path file) {
        return () -> of(FileChannel.open(file, StandardOpenOption.WRITE, StandardOpenOption.APPEND), file);
    }

    private static Disk of(FileChannel channel, Path file) {
        return new Disk() {
            @Override
            public void write(ByteBuffer bytes) throws IOException {
                channel.write(bytes);
            }

            @Override
            public void force() throws IOException {
                channel.force(false);
            }

            @Override
            public boolean torn() throws IOException {
                return channel.size() > 0 && last(file, channel.size()) != '\n';
            }

            @Override
            public void close() throws IOException {
                channel.close();
            }
        };
    }

    private static byte last(Path file, long size) throws IOException {
        ByteBuffer last = ByteBuffer.allocate(1);
        try (FileChannel channel = FileChannel.open(file, Set.of(StandardOpenOption.READ))) {
            channel.read(last, size - 1);
        }
        return last.get(0);
    }
}
