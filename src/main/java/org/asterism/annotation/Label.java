package org.asterism.annotation;

import org.asterism.parameter.InvalidInputException;

/**
 * A name that people give to a group of points.
 *
 * @param name what it is called, without blanks at its ends
 * @param color the index of its colour in the palette, 0 or more
 */
public record Label(String name, int color) {
    /** The longest name. */
    public static final int MAX_LENGTH = 80;

    /** @throws InvalidInputException if the name is empty or too long */
    public Label {
        name = name.strip();
        if (name.isEmpty()) {
            throw new InvalidInputException("A label needs a name.");
        }
        if (name.length() > MAX_LENGTH) {
            throw new InvalidInputException(
                    "A label's name has at most " + MAX_LENGTH + " characters, but this has " + name.length() + ".");
        }
        if (color < 0) {
            throw new IllegalArgumentException("colour " + color);
        }
    }
}
