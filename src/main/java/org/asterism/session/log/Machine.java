package org.asterism.session.log;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.UUID;
import java.util.regex.Pattern;
import org.asterism.parameter.InvalidInputException;
import org.asterism.workspace.codec.AtomicFile;
import org.asterism.workspace.codec.Reasons;
import org.asterism.workspace.state.StateDirectory;

/** What tells this machine from all others in the names of files, so that no two ever write the same one. */
public final class Machine {
    private static final Pattern TOKEN = Pattern.compile("[a-z0-9]{4,32}");
    private static final int LENGTH = 8;

    private Machine() {}

    /**
     * The token of this machine and user: letters and digits, drawn the first time.
     *
     * @throws InvalidInputException if it cannot be kept
     */
    public static String token(StateDirectory state) {
        Path file = state.root().resolve("machine");
        try {
            String kept = kept(file);
            return TOKEN.matcher(kept).matches() ? kept : draw(file);
        } catch (IOException e) {
            throw new InvalidInputException(
                    "Cannot keep the name of this machine in " + file + ": " + Reasons.of(e) + ".", e);
        }
    }

    private static String kept(Path file) throws IOException {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.US_ASCII).strip();
        } catch (NoSuchFileException e) {
            return "";
        }
    }

    private static String draw(Path file) throws IOException {
        String token = UUID.randomUUID().toString().replace("-", "").substring(0, LENGTH);
        Files.createDirectories(file.resolveSibling(""));
        AtomicFile.write(file, output -> output.write(token.getBytes(StandardCharsets.US_ASCII)));
        return token;
    }
}
