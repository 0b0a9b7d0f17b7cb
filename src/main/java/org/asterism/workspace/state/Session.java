package org.asterism.workspace.state;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.asterism.workspace.codec.LockFile;
import org.asterism.workspace.codec.WorkspaceFolder;

/** A folder that one window autosaves to, locked while the window lives. */
final class Session implements AutoCloseable {
    private static final String CLOSED = "closed";

    private final Path folder;
    private final LockFile lock;
    private final WorkspaceFolder files;

    private Session(Path folder, LockFile lock) {
        this.folder = folder;
        this.lock = lock;
        this.files = new WorkspaceFolder(folder);
    }

    /** Takes a folder, and makes it where needed; empty if another window has it. */
    static Optional<Session> take(Path folder) throws IOException {
        Files.createDirectories(folder);
        return LockFile.take(folder.resolve("lock")).map(lock -> new Session(folder, lock));
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
        lock.close();
    }
}
