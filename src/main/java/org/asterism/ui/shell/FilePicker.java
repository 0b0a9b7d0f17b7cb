package org.asterism.ui.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Asks a person for a file or a folder. */
public interface FilePicker {
    /** The file to open; empty where the person thought better of it. */
    Optional<Path> open();

    /** Tables to read; none where the person thought better of it. */
    List<Path> tables();

    /** A folder; empty where the person thought better of it. */
    Optional<Path> folder(String title);

    /**
     * Where to save.
     *
     * @param suggested the file name to start from, with its ending
     */
    Optional<Path> save(String title, String suggested);
}
