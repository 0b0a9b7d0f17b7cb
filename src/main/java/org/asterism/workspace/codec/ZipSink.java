package org.asterism.workspace.codec;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.asterism.job.Job;
import tools.jackson.databind.JsonNode;

/**
 * Writes parts as entries of a zip file, under readable names. The same parts give the same bytes.
 *
 * <p>Numbers are not compressed: of measured values it gains little, and costs most of the time that saving takes.
 */
final class ZipSink implements Parts.Sink, AutoCloseable {
    private static final LocalDateTime EPOCH = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final ZipOutputStream zip;
    private final Job job;
    private final IdentityHashMap<Object, String> known = new IdentityHashMap<>();
    private final Set<String> taken = new HashSet<>();

    ZipSink(OutputStream output, Job job) {
        this.zip = new ZipOutputStream(output);
        this.job = job;
    }

    @Override
    public String put(String hint, double[] values) throws IOException {
        return put(hint, ".npy", values, Deflater.NO_COMPRESSION, output -> Npy.write(values, output, job));
    }

    @Override
    public String put(String hint, int[] values) throws IOException {
        return put(hint, ".npy", values, Deflater.BEST_SPEED, output -> Npy.write(values, output, job));
    }

    @Override
    public String put(String hint, List<String> words) throws IOException {
        return put(hint, ".json", words, Deflater.BEST_SPEED, output -> Json.write(Json.texts(words), output));
    }

    void document(String name, JsonNode document) throws IOException {
        entry(name, Deflater.BEST_SPEED, output -> Json.write(document, output));
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private String put(String hint, String ending, Object piece, int level, AtomicFile.Content content)
            throws IOException {
        String before = known.get(piece);
        if (before != null) {
            return before;
        }
        String name = free(hint.replaceAll("[^A-Za-z0-9_/-]", "_"), ending);
        entry(name, level, content);
        known.put(piece, name);
        return name;
    }

    private String free(String path, String ending) {
        String name = path + ending;
        for (int i = 2; !taken.add(name); i++) {
            name = path + "-" + i + ending;
        }
        return name;
    }

    private void entry(String name, int level, AtomicFile.Content content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(EPOCH);
        zip.setLevel(level);
        zip.putNextEntry(entry);
        content.write(new OpenOutputStream(zip));
        zip.closeEntry();
    }
}
