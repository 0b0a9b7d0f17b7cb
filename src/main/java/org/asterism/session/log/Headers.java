package org.asterism.session.log;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.asterism.parameter.InvalidInputException;
import org.asterism.workspace.codec.Fields;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** The first lines of files of answers. */
final class Headers {
    static final String FORMAT = "asterism-answers";
    static final int VERSION = 1;

    private static final JsonMapper MAPPER = new JsonMapper();

    private Headers() {}

    /** That of a file; empty where it has none that can be read. */
    static Optional<Header> find(Path file) {
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            String first = lines.readLine();
            return first == null ? Optional.empty() : Optional.of(parse(first));
        } catch (IOException | JacksonException | InvalidInputException | DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static Header parse(String line) {
        Fields fields = Fields.of(MAPPER.readTree(line.getBytes(StandardCharsets.UTF_8)), "header");
        return new Header(
                fields.text("plan"),
                fields.text("person"),
                fields.whole("number", 0, Integer.MAX_VALUE),
                fields.text("token"),
                fields.texts("continues"),
                fields.text("program"),
                Instant.parse(fields.text("began")));
    }
}
