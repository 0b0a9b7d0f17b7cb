package org.asterism.ui.shell;

import java.nio.file.Path;
import java.util.Optional;

/** Asks a person for a file or a folder. */
public interface FilePicker {
    /** The file to open; empty where the person thought better of it. */
    Optional<Path> open();

    /** A folder to read; empty where the person thought better of it. */
    Optional<Path> folder();

    /**
     * Where to save.
     *
     * @param suggested the file name to start from, with its ending
     */
    Optional<Path> save(String title, String suggested);
}
