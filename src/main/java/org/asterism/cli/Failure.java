package org.asterism.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** An unexpected failure: one line for the person, the details in a file. */
final class Failure {
    private Failure() {}

    /** Writes the details to a temporary file and returns the line that names it. */
    static String report(Throwable failure) {
        String line = "Unexpected failure (" + failure + ").";
        try {
            Path log = Files.createTempFile("asterism-", ".log");
            try (PrintWriter writer = new PrintWriter(Files.newBufferedWriter(log, StandardCharsets.UTF_8))) {
                failure.printStackTrace(writer);
            }
            return line + " Details are in " + log + ".";
        } catch (IOException e) {
            return line;
        }
    }
}
