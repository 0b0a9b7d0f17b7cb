package org.asterism.workspace.state;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.asterism.parameter.InvalidInputException;
import org.asterism.workspace.codec.AtomicFile;
import org.asterism.workspace.codec.Fields;
import org.asterism.workspace.codec.Json;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.node.ObjectNode;

/** A small JSON file with a format name and a version, that may be missing or bad without harm. */
final class StateFile {
    private static final int VERSION = 1;

    private final Path file;
    private final String format;

    /** Takes what it needs from the fields, or throws an {@link InvalidInputException}. */
    interface Reading<T> {
        T read(Fields fields);
    }

    StateFile(Path file, String format) {
        this.file = file;
        this.format = format;
    }

    /** What the file holds; empty where it is missing, damaged, foreign or newer. */
    <T> Optional<T> read(Reading<T> reading) {
        try (InputStream input = Files.newInputStream(file)) {
            Fields fields = Fields.of(Json.read(input), format);
            boolean ours = fields.text("format").equals(format) && fields.whole("version", 1, VERSION) == VERSION;
            return ours ? Optional.of(reading.read(fields)) : Optional.empty();
        } catch (IOException | JacksonException | IllegalArgumentException | InvalidInputException e) {
            return Optional.empty();
        }
    }

    /** Writes the file; where that fails, it stays as it was, and what it holds is not kept. */
    void write(ObjectNode content) {
        ObjectNode tree = Json.object().put("format", format).put("version", VERSION);
        tree.setAll(content);
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            AtomicFile.write(file, output -> Json.write(tree, output));
        } catch (IOException | JacksonException e) {
            // Losing a window size or a recent file is no reason to disturb anybody.
            return;
        }
    }
}
