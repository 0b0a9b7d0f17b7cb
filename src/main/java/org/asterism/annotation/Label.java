package org.asterism.annotation;

import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.asterism.parameter.InvalidInputException;

/**
 * A name that people give to a group of points.
 *
 * @param name what it is called, without blanks at its ends
 * @param color the index of its colour in the palette, 0 or more
 * @param key the key that gives it, a digit or a capital letter; empty for one by its place in the list
 * @param note what is to be known about it; empty for nothing
 */
public record Label(String name, int color, PointShape shape, String key, String note) {
    /** The longest name. */
    public static final int MAX_LENGTH = 80;

    /** The longest note. */
    public static final int MAX_NOTE = 1000;

    private static final Pattern KEY = Pattern.compile("[0-9A-Z]");

    /** @throws InvalidInputException if the name is empty or too long, the key none, or the note too long */
    public Label {
        name = name.strip();
        note = note.strip();
        if (name.isEmpty()) {
            throw new InvalidInputException("A label needs a name.");
        }
        if (name.length() > MAX_LENGTH) {
            throw new InvalidInputException(
                    "A label's name has at most " + MAX_LENGTH + " characters, but this has " + name.length() + ".");
        }
        if (!key.isEmpty() && !KEY.matcher(key).matches()) {
            throw new InvalidInputException("The key of a label is a digit or a capital letter, not \"" + key + "\".");
        }
        if (note.length() > MAX_NOTE) {
            throw new InvalidInputException(
                    "A note has at most " + MAX_NOTE + " characters, but this has " + note.length() + ".");
        }
        if (color < 0) {
            throw new IllegalArgumentException("colour " + color);
        }
    }

    /** A label without a shape, key or note of its own. */
    public Label(String name, int color) {
        this(name, color, PointShape.BY_COLOR, "", "");
    }

    public Label withName(String chosen) {
        return new Label(chosen, color, shape, key, note);
    }

    public Label withColor(int chosen) {
        return new Label(name, chosen, shape, key, note);
    }

    public Label withShape(PointShape chosen) {
        return new Label(name, color, chosen, key, note);
    }

    public Label withKey(String chosen) {
        return new Label(name, color, shape, chosen, note);
    }

    public Label withNote(String chosen) {
        return new Label(name, color, shape, key, chosen);
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
