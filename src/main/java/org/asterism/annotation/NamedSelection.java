package org.asterism.annotation;

import org.asterism.parameter.InvalidInputException;

/**
 * A selection that was kept under a name.
 *
 * @param name what it is called, without blanks at its ends
 */
public record NamedSelection(String name, Selection selection) {
    /** The longest name. */
    public static final int MAX_LENGTH = 80;

    /** @throws InvalidInputException if the name is empty or too long */
    public NamedSelection {
        name = name.strip();
        if (name.isEmpty()) {
            throw new InvalidInputException("A selection needs a name.");
        }
        if (name.length() > MAX_LENGTH) {
            throw new InvalidInputException("A selection's name has at most " + MAX_LENGTH
                    + " characters, but this has " + name.length() + ".");
        }
    }

    public NamedSelection withName(String chosen) {
        return new NamedSelection(chosen, selection);
    }
}
