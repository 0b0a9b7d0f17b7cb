package org.asterism.ui.shell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.FileHandler;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/** Sends what programmers need to know to a file in the state folder; people see sentences, never stack traces. */
final class Log {
    private static final int BYTES = 1 << 20;

    private Log() {}

    /** Starts the log file; without one where the folder cannot be written. */
    static void toFolder(Path folder) {
        Logger root = Logger.getLogger("");
        for (Handler handler : root.getHandlers()) {
            root.removeHandler(handler);
        }
        try {
            Files.createDirectories(folder);
            FileHandler file = new FileHandler(folder.resolve("asterism.log").toString(), BYTES, 2, true);
            file.setFormatter(new SimpleFormatter());
            file.setLevel(Level.INFO);
            root.addHandler(file);
        } catch (IOException e) {
            root.setLevel(Level.OFF);
        }
    }
}
