package org.asterism.workspace.state;

import java.util.Set;

/**
 * How pictures of plots were exported last.
 *
 * @param format the name of the format
 * @param look the name of the colours
 * @param width in logical pixels, 0 for as wide as on screen
 * @param height in logical pixels, 0 for as high as on screen
 * @param scale pixels a logical pixel, 0.5 to 4
 * @param parts the names of what is in the picture
 */
public record PictureChoices(String format, String look, double width, double height, double scale, Set<String> parts) {
    /** What holds until somebody chooses. */
    public static final PictureChoices INITIAL =
            new PictureChoices("PNG", "AS_SEEN", 0, 0, 2, Set.of("TITLE", "LEGEND", "BACKGROUND"));

    private static final double LARGEST = 20_000;

    /** Sizes that no picture has become usable ones. */
    public PictureChoices {
        width = width >= 0 && width <= LARGEST ? width : 0;
        height = height >= 0 && height <= LARGEST ? height : 0;
        scale = scale >= 0.5 && scale <= 4 ? scale : 2;
        parts = Set.copyOf(parts);
    }
}
