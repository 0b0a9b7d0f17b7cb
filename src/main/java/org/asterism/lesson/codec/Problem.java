package org.asterism.lesson.codec;

/**
 * Something wrong with the file of a lesson.
 *
 * @param file its name
 * @param line where, from 1; 0 where the file as a whole is meant
 * @param path the keys that lead there, such as {@code pages[2].show.runs[0].algorithm}; empty for the whole
 * @param text what is wrong and what to do, in a sentence
 */
public record Problem(String file, int line, String path, String text) {
    /** The place and what is wrong with it, in a sentence. */
    public String sentence() {
        return file + (line == 0 ? "" : ", line " + line) + (path.isEmpty() ? "" : ", " + path) + ": " + text;
    }
}
