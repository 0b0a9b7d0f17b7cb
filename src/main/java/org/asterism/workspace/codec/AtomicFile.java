package org.asterism.workspace.codec;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * Replaces a file at once: readers see the old content or the new one, also after a crash.
 *
 * <p>The content goes to a file beside it, is forced to the disk, and takes the name by an atomic move.
 */
public final class AtomicFile {
    private static final int BUFFER = 1 << 16;

    /** Writes the content of a file. */
    @FunctionalInterface
    public interface Content {
        void write(OutputStream output) throws IOException;
    }

    private AtomicFile() {}

    /** Writes a file, following a symbolic link; on any failure the old file stays as it was. */
    public static void write(Path file, Content content) throws IOException {
        Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
        Path beside = target.resolveSibling(
                "." + target.getFileName() + "." + ProcessHandle.current().pid() + ".tmp");
        try {
            writeForced(beside, content);
            Files.move(beside, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            force(target.resolveSibling(""));
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    /** Puts a folder's new names on the disk, where the system lets one do so. */
    private static void force(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            return;
        }
    }

    private static void writeForced(Path file, Content content) throws IOException {
        try (FileChannel channel = FileChannel.open(
                        file,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.TRUNCATE_EXISTING,
                        StandardOpenOption.WRITE);
                OutputStream output = new BufferedOutputStream(Channels.newOutputStream(channel), BUFFER)) {
            content.write(new OpenOutputStream(output));
            output.flush();
            channel.force(true);
        }
    }
}
