package org.asterism.report.animation;

import java.nio.file.Path;
import java.util.Locale;

/** The kinds of files that show a run. */
public enum FilmFormat {
    /** A file that every program plays, in 255 colours. */
    GIF(".gif"),
    /** A file that browsers play, in all colours. */
    APNG(".apng"),
    /** A folder of numbered pictures. */
    PNG_SERIES("");

    private final String ending;

    FilmFormat(String ending) {
        this.ending = ending;
    }

    /** The ending of file names with its dot; empty for a folder. */
    public String ending() {
        return ending;
    }

    /** The format that a name asks for: a folder where it has no other's ending. */
    public static FilmFormat of(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(GIF.ending)) {
            return GIF;
        }
        return name.endsWith(APNG.ending) ? APNG : PNG_SERIES;
    }
}
