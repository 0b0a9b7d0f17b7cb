package org.asterism.workspace.state;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.asterism.parameter.InvalidInputException;
import org.asterism.workspace.codec.AtomicFile;
import org.asterism.workspace.codec.Fields;
import org.asterism.workspace.codec.Json;
import org.asterism.workspace.codec.Migrations;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.node.ObjectNode;

/** A small JSON file with a format name and a version, that may be missing or bad without harm. */
final class StateFile {
    private final Path file;
    private final String format;
    private final Migrations migrations;

    /** Takes what it needs from the fields, or throws an {@link InvalidInputException}. */
    interface Reading<T> {
        T read(Fields fields);
    }

    /** A format that is in its first version. */
    StateFile(Path file, String format) {
        this(file, format, List.of());
    }

    /** @param steps step i makes version i + 2 from version i + 1 */
    StateFile(Path file, String format, List<UnaryOperator<ObjectNode>> steps) {
        this.file = file;
        this.format = format;
        migrations = new Migrations(format, steps);
    }

    /** What the file holds; empty where it is missing, damaged, foreign or newer. */
    <T> Optional<T> read(Reading<T> reading) {
        try (InputStream input = Files.newInputStream(file)) {
            return Optional.of(reading.read(migrations.current(Json.read(input))));
        } catch (IOException | JacksonException | IllegalArgumentException | InvalidInputException e) {
            return Optional.empty();
        }
    }

    /** Writes the file; where that fails, it stays as it was, and what it holds is not kept. */
    void write(ObjectNode content) {
        ObjectNode tree = Json.object().put("format", format).put("version", migrations.newest());
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
