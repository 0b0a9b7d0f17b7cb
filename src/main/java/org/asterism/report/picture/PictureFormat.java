package org.asterism.report.picture;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The kinds of picture files. */
public enum PictureFormat {
    /** Pixels. */
    PNG,
    /** Vectors, for web pages and drawing programs. */
    SVG,
    /** Vectors, for papers. */
    PDF;

    /** The ending of file names, with its dot. */
    public String ending() {
        return "." + name().toLowerCase(Locale.ROOT);
    }

    /** The format that a file's name asks for; empty where it has none of the endings. */
    public static Optional<PictureFormat> of(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(format -> name.endsWith(format.ending()))
                .findFirst();
    }
}
