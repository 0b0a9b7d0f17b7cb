package org.asterism.perception.compare;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.asterism.parameter.InvalidInputException;

/**
 * The files of a folder that look like tables by their endings.
 *
 * @param files sorted by name; those in folders inside are not among them
 * @param others how many files are no tables
 */
public record Tables(List<Path> files, int others) {
    private static final List<String> ENDINGS = List.of(".csv", ".tsv", ".tab", ".txt", ".json", ".npy");

    /** @throws InvalidInputException if it is no folder, cannot be read, or has no tables */
    public static Tables in(Path folder) {
        List<Path> tables = new ArrayList<>();
        int others = 0;
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, Files::isRegularFile)) {
            for (Path file : files) {
                if (table(file)) {
                    tables.add(file);
                } else {
                    others++;
                }
            }
        } catch (IOException e) {
            throw new InvalidInputException("The folder " + folder + " cannot be read.", e);
        }
        if (tables.isEmpty()) {
            throw new InvalidInputException(
                    "There is no table in " + folder + "; tables end in " + String.join(", ", ENDINGS) + ".");
        }
        tables.sort(null);
        return new Tables(List.copyOf(tables), others);
    }

    private static boolean table(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        return ENDINGS.stream().anyMatch(name::endsWith);
    }
}
