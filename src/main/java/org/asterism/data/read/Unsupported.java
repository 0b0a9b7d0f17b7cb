package org.asterism.data.read;

import java.nio.file.Files;
import java.nio.file.Path;
import org.asterism.parameter.InvalidInputException;

/** Refuses what is no file. */
final class Unsupported {
    private Unsupported() {}

    static void refuse(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new InvalidInputException(file + " cannot be read: there is no such file.");
        }
    }
}
