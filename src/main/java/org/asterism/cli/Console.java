package org.asterism.cli;

import java.io.PrintStream;
import org.asterism.report.Json;

/** Where a command writes: results to one stream, notes and failures, each on a line of its own, to the other. */
record Console(PrintStream out, PrintStream err) {

    /** A line of results. */
    void print(String line) {
        out.println(line);
    }

    /** The one document of a run with {@code --json}. */
    void json(Object value) {
        out.println(Json.text(value));
    }

    /** Something that people should know. */
    void note(String message) {
        err.println("asterism: " + message.strip().replaceAll("\\s*\\R\\s*", " "));
    }
}
