package org.asterism.lesson;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.asterism.parameter.InvalidInputException;
import org.asterism.session.plan.Limits;

/** The table beside the file of a lesson: nothing outside the lesson's folder is ever read, links followed. */
public final class TableFile {
    private static final long LARGEST = 32L << 20;

    private TableFile() {}

    /**
     * Where a table is; whether there is one is not said.
     *
     * @param folder that of the lesson's file
     * @param path below it, with slashes between its parts
     * @throws InvalidInputException if the path leads out of the folder, or to what is no plain file or larger than 32 MiB
     */
    public static Path in(Path folder, String path) {
        if (!Limits.inside(path)) {
            throw outside();
        }
        Path file = folder.resolve(path);
        try {
            if (Files.exists(file)) {
                check(folder, file);
            }
        } catch (IOException e) {
            throw new InvalidInputException("The table " + file.getFileName() + " cannot be read.", e);
        }
        return file;
    }

    private static void check(Path folder, Path file) throws IOException {
        if (!file.toRealPath().startsWith(folder.toRealPath())) {
            throw outside();
        }
        if (!Files.isRegularFile(file)) {
            throw new InvalidInputException(file.getFileName() + " is no file; name a table such as data/heights.csv.");
        }
        if (Files.size(file) > LARGEST) {
            throw new InvalidInputException("The table is larger than 32 MiB; take fewer rows for a lesson.");
        }
    }

    private static InvalidInputException outside() {
        return new InvalidInputException(
                "The table must be in the folder of the lesson; give a path below it, with / between its parts.");
    }
}
