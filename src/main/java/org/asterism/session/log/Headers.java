package org.asterism.session.log;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import org.asterism.parameter.InvalidInputException;
import org.asterism.workspace.codec.Fields;

/** The first lines of files of answers. */
final class Headers {
    static final String FORMAT = "asterism-answers";
    static final int VERSION = 1;

    private static final int LONGEST = 1 << 16;
    private static final int MOST = 1_000_000;

    private Headers() {}

    /** That of a file, if its first line is one. */
    static Optional<Header> find(Path file) {
        try (InputStream input = Files.newInputStream(file)) {
            byte[] start = input.readNBytes(LONGEST);
            int length = 0;
            while (length < start.length && start[length] != '\n') {
                length++;
            }
            Fields fields = Line.parse(start, 0, length, (_, _) -> 0).fields();
            return refuses(fields).isPresent() ? Optional.empty() : Optional.of(of(fields));
        } catch (IOException | InvalidInputException | DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Why a file cannot be used, to go on after its name; empty if it can. */
    static Optional<String> refuses(Fields fields) {
        if (!fields.text("format").equals(FORMAT)) {
            return Optional.of(" holds no answers of an Asterism session; it is left out.");
        }
        int version = fields.whole("version", 1, Integer.MAX_VALUE);
        return version <= VERSION
                ? Optional.empty()
                : Optional.of(" was written by a newer Asterism (version " + version + ", this one reads up to "
                        + VERSION + "); it is left out until Asterism is updated.");
    }

    /**
     * Why a file cannot be used in a session, to go on after its name; empty if it can.
     *
     * @param plan the id of the session's plan; empty for any
     */
    static Optional<String> refuses(Header header, String plan) {
        return plan.isEmpty() || plan.equals(header.plan())
                ? Optional.empty()
                : Optional.of(" belongs to the session \"" + header.plan() + "\", not to \"" + plan
                        + "\"; it is left out. Move it to the folder of its session.");
    }

    static Header of(Fields fields) {
        return new Header(
                fields.text("plan"),
                new Person(fields.text("person")).id(),
                fields.whole("number", 0, MOST),
                fields.text("token"),
                fields.texts("continues"),
                fields.text("program"),
                Instant.parse(fields.text("began")));
    }
}
