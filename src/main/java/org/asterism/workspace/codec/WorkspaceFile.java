package org.asterism.workspace.codec;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.asterism.job.Job;
import org.asterism.parameter.InvalidInputException;
import org.asterism.workspace.Workspace;
import tools.jackson.core.JacksonException;

/**
 * A workspace as one file: a zip of {@code workspace.json} and {@code .npy} columns that NumPy reads.
 *
 * <p>Writing replaces the file at once or leaves it as it was. Reading gives back every value bit for bit, or says what
 * is wrong with the file.
 */
public final class WorkspaceFile {
    /** How the names of workspace files end. */
    public static final String ENDING = ".asterism";

    static final String DOCUMENT = "workspace.json";
    static final Migrations MIGRATIONS =
            new Migrations(DocumentWriter.FORMAT, List.of(ViewJson::fromVersion1, RunJson::fromVersion2));

    private WorkspaceFile() {}

    /** @throws InvalidInputException if the file cannot be written; what was there before is still there */
    public static void write(Workspace workspace, Path file, Job job) {
        job.stage("Saving " + file.getFileName());
        try {
            AtomicFile.write(file, output -> {
                try (ZipSink sink = new ZipSink(output, job)) {
                    sink.document(DOCUMENT, new DocumentWriter(sink).write(workspace));
                }
            });
        } catch (IOException | JacksonException e) {
            throw new InvalidInputException("Could not save " + file + ": " + Reasons.of(e) + ".", e);
        }
    }

    /** @throws InvalidInputException if the file cannot be read, is damaged, or is not a workspace */
    public static Workspace read(Path file, Job job) {
        job.stage("Opening " + file.getFileName());
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return read(new ZipSource(zip), job);
        } catch (InvalidInputException | IOException | JacksonException | IllegalArgumentException e) {
            throw new InvalidInputException("Could not open " + file + ": " + reason(file, e) + ".", e);
        }
    }

    private static Workspace read(ZipSource source, Job job) throws IOException {
        long size = source.size(DOCUMENT);
        if (size < 0) {
            throw new InvalidInputException("it is a zip file, but not an Asterism workspace");
        }
        if (size > Parts.MAX_DOCUMENT) {
            throw new InvalidInputException("its " + DOCUMENT + " is larger than any workspace needs");
        }
        return new DocumentReader(new ArrayReader(source, job))
                .read(MIGRATIONS.current(Json.read(source.open(DOCUMENT))));
    }

    private static String reason(Path file, Exception failure) {
        if (Files.isDirectory(file)) {
            return "it is a folder";
        }
        if (failure instanceof ZipException && !startsAsZip(file)) {
            return "it is not an Asterism workspace";
        }
        return Reasons.of(failure);
    }

    private static boolean startsAsZip(Path file) {
        try (var input = Files.newInputStream(file)) {
            return input.read() == 'P' && input.read() == 'K';
        } catch (IOException e) {
            return false;
        }
    }
}
