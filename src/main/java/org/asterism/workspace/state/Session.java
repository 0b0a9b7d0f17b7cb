package org.asterism.workspace.state;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.asterism.workspace.codec.WorkspaceFolder;

/**
 * A folder that one window autosaves to, locked while the window lives.
 *
 * <p>The lock is the operating system's, so it ends with the process however that ends.
 */
final class Session implements AutoCloseable {
    private static final String CLOSED = "closed";

    private final Path folder;
    private final FileChannel channel;
    private final WorkspaceFolder files;

    private Session(Path folder, FileChannel channel) {
        this.folder = folder;
        this.channel = channel;
        this.files = new WorkspaceFolder(folder);
    }

    /** Takes a folder, and makes it where needed; empty if another window has it. */
    static Optional<Session> take(Path folder) throws IOException {
        Files.createDirectories(folder);
        FileChannel channel =
                FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (lock(channel)) {
            return Optional.of(new Session(folder, channel));
        }
        channel.close();
        return Optional.empty();
    }

    private static boolean lock(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    WorkspaceFolder files() {
        return files;
    }

    /** Whether the window that had it before was closed, not killed. */
    boolean closed() {
        return Files.exists(folder.resolve(CLOSED));
    }

    void markOpen() throws IOException {
        Files.deleteIfExists(folder.resolve(CLOSED));
    }

    void markClosed() throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve(CLOSED), "");
    }

    /** Sets the folder aside under another name, so that nobody tries it again. */
    void setAside() throws IOException {
        close();
        Files.move(folder, folder.resolveSibling("damaged-" + folder.getFileName()));
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
