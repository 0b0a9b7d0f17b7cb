package org.asterism.ui.teach.lesson;

import java.nio.file.Path;
import org.asterism.lesson.Lesson;

/**
 * A lesson and where it is.
 *
 * @param shipped whether it comes with the program, so that it is never written over
 */
public record Opened(Path file, Lesson lesson, boolean shipped) {
    /** The folder that its tables are in. */
    public Path folder() {
        return file.toAbsolutePath().resolveSibling("");
    }
}
