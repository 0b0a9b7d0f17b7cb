package org.asterism.workspace.codec;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.IdentityHashMap;
import java.util.Optional;
import org.asterism.job.Job;
import org.asterism.parameter.InvalidInputException;
import org.asterism.workspace.Workspace;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.node.ObjectNode;

/**
 * A workspace kept in a folder that is cheap to save again and again.
 *
 * <p>Columns and labels are files named by the hash of their content, written once. A save writes the parts that are
 * new, then replaces one small document by an atomic move, then removes parts that nothing uses: a process that dies at
 * any moment leaves the state before or the state after. For one thread at a time.
 */
public final class WorkspaceFolder {
    private final Path folder;
    private IdentityHashMap<Object, String> known = new IdentityHashMap<>();

    /**
     * What a folder holds.
     *
     * @param document the file that the workspace was opened from or saved to
     */
    public record Saved(Workspace workspace, Optional<Path> document) {}

    public WorkspaceFolder(Path folder) {
        this.folder = folder;
    }

    /** Whether something was saved here. */
    public boolean exists() {
        return Files.isRegularFile(document());
    }

    /** When it was saved last; the beginning of time where nothing is saved. */
    public FileTime time() {
        try {
            return Files.getLastModifiedTime(document());
        } catch (IOException e) {
            return FileTime.fromMillis(0);
        }
    }

    /**
     * Saves a state; when this returns, it is on the disk.
     *
     * @param file the file that the workspace belongs to, null where there is none
     * @throws IOException if it cannot; then the state before is still there
     */
    public void write(Workspace workspace, @Nullable Path file) throws IOException {
        Files.createDirectories(parts());
        FolderSink sink = new FolderSink(parts(), known);
        try {
            ObjectNode tree = new DocumentWriter(sink).write(workspace);
            tree.put("document", file == null ? null : file.toAbsolutePath().toString());
            AtomicFile.write(document(), output -> Json.write(tree, output));
        } catch (JacksonException e) {
            throw new IOException(Reasons.of(e), e);
        }
        known = sink.names();
        sink.sweep();
    }

    /** @throws InvalidInputException if nothing is there, or it is damaged */
    public Saved read() {
        try (InputStream input = Files.newInputStream(document())) {
            Fields fields = WorkspaceFile.MIGRATIONS.current(Json.read(input));
            ArrayReader arrays = new ArrayReader(new FolderSource(parts()), Job.QUIET);
            Workspace workspace = new DocumentReader(arrays).read(fields);
            Optional<Path> file =
                    fields.has("document") ? Optional.of(Path.of(fields.text("document"))) : Optional.empty();
            return new Saved(workspace, file);
        } catch (InvalidInputException | IOException | JacksonException | IllegalArgumentException e) {
            throw new InvalidInputException("Could not restore " + folder + ": " + Reasons.of(e) + ".", e);
        }
    }

    private Path document() {
        return folder.resolve(WorkspaceFile.DOCUMENT);
    }

    private Path parts() {
        return folder.resolve("parts");
    }
}
