package org.asterism.workspace.codec;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.asterism.job.Job;

/**
 * Writes parts into a folder under the hash of their content, so that a part that did not change is not written again.
 *
 * <p>Arrays of the save before are known by identity and not even hashed again.
 */
final class FolderSink implements Parts.Sink {
    private final Path folder;
    private final IdentityHashMap<Object, String> before;
    private final IdentityHashMap<Object, String> names = new IdentityHashMap<>();

    FolderSink(Path folder, IdentityHashMap<Object, String> before) {
        this.folder = folder;
        this.before = before;
    }

    @Override
    public String put(String hint, double[] values) throws IOException {
        return put(".npy", values, output -> Npy.write(values, output, Job.QUIET));
    }

    @Override
    public String put(String hint, int[] values) throws IOException {
        return put(".npy", values, output -> Npy.write(values, output, Job.QUIET));
    }

    @Override
    public String put(String hint, List<String> words) throws IOException {
        return put(".json", words, output -> Json.write(Json.texts(words), output));
    }

    /** The pieces of this save and their names. */
    IdentityHashMap<Object, String> names() {
        return names;
    }

    /** Removes the files that this save does not use; what cannot be removed now is left for the next sweep. */
    void sweep() {
        Set<String> used = new HashSet<>(names.values());
        try (var files = Files.list(folder)) {
            for (Path file : files.toList()) {
                if (!used.contains(file.getFileName().toString())) {
                    Files.deleteIfExists(file);
                }
            }
        } catch (IOException | UncheckedIOException e) {
            return;
        }
    }

    private String put(String ending, Object piece, AtomicFile.Content content) throws IOException {
        String known = names.get(piece);
        if (known == null) {
            known = before.get(piece);
        }
        if (known == null) {
            known = hash(content) + ending;
        }
        if (!Files.exists(folder.resolve(known))) {
            AtomicFile.write(folder.resolve(known), content);
        }
        names.put(piece, known);
        return known;
    }

    private static String hash(AtomicFile.Content content) throws IOException {
        DigestOutputStream digest = new DigestOutputStream(OutputStream.nullOutputStream(), Hashes.sha256());
        content.write(digest);
        return Hashes.hex(digest.getMessageDigest());
    }
}
