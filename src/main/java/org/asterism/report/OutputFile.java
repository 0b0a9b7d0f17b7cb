package org.asterism.report;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.asterism.parameter.InvalidInputException;

/** Writes a file so that it appears, or is replaced, only when it is complete. */
public final class OutputFile {
    private OutputFile() {}

    /** Writes the content of a file. */
    @FunctionalInterface
    public interface Writing {
        void to(Path file) throws IOException;
    }

    /** @throws InvalidInputException if the file cannot be written */
    public static void write(Path output, Writing writing) {
        if (Files.isDirectory(output)) {
            throw new InvalidInputException("Cannot write " + output + ": it is a directory.");
        }
        Path part = output.resolveSibling(output.getFileName() + ".part");
        try {
            try {
                writing.to(part);
                Files.move(part, output, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(part);
            }
        } catch (IOException e) {
            throw new InvalidInputException("Cannot write " + output + ": " + reason(e) + ".", e);
        }
    }

    /** @throws InvalidInputException if a command would overwrite what it reads */
    public static void refuseInput(Path input, Path output) {
        if (same(input, output)) {
            throw new InvalidInputException("--output " + output + " is the input; choose another file.");
        }
    }

    private static boolean same(Path input, Path output) {
        try {
            return Files.isSameFile(input, output);
        } catch (IOException e) {
            return input.toAbsolutePath()
                    .normalize()
                    .equals(output.toAbsolutePath().normalize());
        }
    }

    private static String reason(IOException cause) {
        return switch (cause) {
            case NoSuchFileException _ -> "its folder does not exist";
            case AccessDeniedException _ -> "there is no permission to write there";
            default -> String.valueOf(cause.getMessage());
        };
    }
}
