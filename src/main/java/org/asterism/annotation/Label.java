package org.asterism.annotation;

import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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

    /** The label to offer after others: the first of "Group A", "Group B", … and the first colour that is not taken. */
    public static Label next(List<Label> taken) {
        Set<String> names = taken.stream().map(Label::name).collect(Collectors.toSet());
        Set<Integer> colors = taken.stream().map(Label::color).collect(Collectors.toSet());
        int letter = free(number -> names.contains(defaultName(number)));
        return new Label(defaultName(letter), free(colors::contains));
    }

    private static int free(IntPredicate taken) {
        return IntStream.iterate(0, number -> number + 1)
                .dropWhile(taken)
                .findFirst()
                .orElseThrow();
    }

    private static String defaultName(int letter) {
        return letter < 26 ? "Group " + (char) ('A' + letter) : "Group " + (letter + 1);
    }
}
