package org.asterism.data.read;

import java.nio.file.Path;
import org.asterism.parameter.InvalidInputException;

/** Stands where the reading of each kind of file comes next. */
final class Unsupported {
    private Unsupported() {}

    static <T> T file(Path file) {
        if (file.toString().isEmpty()) {
            throw new InvalidInputException("No file was named.");
        }
        throw new InvalidInputException(file + " cannot be read.");
    }
}
