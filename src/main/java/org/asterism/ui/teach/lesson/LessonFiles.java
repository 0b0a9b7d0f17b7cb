package org.asterism.ui.teach.lesson;

import java.nio.file.Path;
import java.util.Optional;

/** Asks for files of lessons and their tables. */
public interface LessonFiles {
    /** A file to read; empty where the person thought better of it. */
    Optional<Path> open();

    /** Where to save a lesson, from a file name that is suggested. */
    Optional<Path> save(String suggested);
}
