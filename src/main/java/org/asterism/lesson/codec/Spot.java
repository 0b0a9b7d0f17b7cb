package org.asterism.lesson.codec;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.asterism.lesson.text.Markup;
import org.asterism.parameter.Declaration;
import org.asterism.parameter.InvalidInputException;
import org.jspecify.annotations.Nullable;

/**
 * A place in the file of a lesson, each taken as what must stand there; what stands there instead is added to the problems,
 * and the reading goes on with something harmless.
 *
 * @param line that of the value; where it is missing, that of what it is missing from
 * @param value null where the key is missing
 */
record Spot(String path, int line, @Nullable Value value, Problems problems) {
    private static final int LONGEST = 20_000;

    static Spot of(Value document, Problems problems) {
        return new Spot("", document.line(), document, problems);
    }

    static String below(String path, String key) {
        String shown = Spelling.cut(key);
        return path.isEmpty() ? shown : path + "." + shown;
    }

    boolean there() {
        return value != null;
    }

    /** What is wrong here: a sentence. */
    void wrong(String sentence) {
        problems.add(line, path, sentence);
    }

    /** As {@link #wrong}, as something that was refused elsewhere says it. */
    void wrong(InvalidInputException refused) {
        wrong(String.valueOf(refused.getMessage()));
    }

    private void kind(String wanted) {
        if (value == null) {
            missing();
        } else {
            wrong("This must be " + wanted + ", but is " + value.shown() + ".");
        }
    }

    private void missing() {
        int end = path.lastIndexOf('.');
        problems.add(
                line,
                end < 0 ? "" : path.substring(0, end),
                "The key " + Spelling.quoted(path.substring(end + 1)) + " is missing; add it.");
    }

    /** The members of an object; the value of a key that is missing is missing, too. */
    Spot at(String key) {
        Value found = value instanceof Value.Members object ? object.members().get(key) : null;
        return new Spot(below(path, key), found == null ? line : found.line(), found, problems);
    }

    /** The keys of an object, in the order of the file. */
    Set<String> names() {
        return value instanceof Value.Members object ? object.members().keySet() : Set.of();
    }

    /** Whether this is an object; complains if it is not, and about every key that is not among the known. */
    boolean object(List<String> known) {
        if (!(value instanceof Value.Members)) {
            kind("an object in braces");
            return false;
        }
        names().stream()
                .filter(name -> !known.contains(name))
                .forEach(name -> at(name).wrong(Spelling.unknown("key", name, known)));
        return true;
    }

    /** The members of a list of so many. */
    List<Spot> items(int least, int most) {
        if (!(value instanceof Value.Items list)) {
            kind("a list in brackets");
            return List.of();
        }
        int size = list.items().size();
        if (size < least || size > most) {
            String wanted = least == most ? "" + least : size < least ? "at least " + least : "at most " + most;
            wrong("This list has " + size + (size == 1 ? " member" : " members") + "; give " + wanted + ".");
        }
        return IntStream.range(0, Math.min(size, most))
                .mapToObj(i -> item(list, i))
                .toList();
    }

    private Spot item(Value.Items list, int i) {
        Value item = list.items().get(i);
        return new Spot(path + "[" + i + "]", item.line(), item, problems);
    }

    /** Words that must not be missing or blank. */
    String text() {
        if (!(value instanceof Value.Text words)) {
            kind("text in quotes");
            return "";
        }
        if (words.text().isBlank()) {
            wrong("This text is empty; write something.");
        } else if (words.text().length() > LONGEST) {
            wrong("This text has " + words.text().length() + " letters; shorten it to " + LONGEST + ".");
        }
        return words.text();
    }

    /** As {@link #text()}, with formulas that can be read. */
    String markup() {
        return readable(text());
    }

    private String readable(String text) {
        Markup.of(text).problems().forEach(problem -> wrong(problem.what()));
        return text;
    }

    /** Words that may be missing. */
    String text(String fallback) {
        return !there() || (value instanceof Value.Text given && given.text().isEmpty()) ? fallback : text();
    }

    /** As {@link #text(String)}, with formulas that can be read. */
    String markup(String fallback) {
        return readable(text(fallback));
    }

    boolean flag(boolean fallback) {
        if (value instanceof Value.Flag given) {
            return given.value();
        }
        if (there()) {
            kind("true or false");
        }
        return fallback;
    }

    /** A whole number in a range, or the least one where something else stands here. */
    int whole(int least, int most) {
        if (!(value instanceof Value.Digits number)) {
            kind("a whole number");
            return least;
        }
        double given = number.value();
        if (given != Math.rint(given) || given < least || given > most) {
            wrong("This must be a whole number from " + least + " to " + most + ", but is "
                    + Spelling.cut(number.digits()) + ".");
            return least;
        }
        return (int) given;
    }

    double number(double least, double most) {
        if (!(value instanceof Value.Digits number)) {
            kind("a number");
            return 0;
        }
        double given = number.value();
        if (!(given >= least && given <= most)) {
            wrong("This must be a number from " + Declaration.text(least) + " to " + Declaration.text(most)
                    + ", but is " + Spelling.cut(number.digits()) + ".");
            return 0;
        }
        return given;
    }

    /** Text, a number, true or false, as parameters are spelled. */
    String scalar() {
        return switch (value) {
            case Value.Text words -> words.text();
            case Value.Digits number -> number.digits();
            case Value.Flag flag -> Boolean.toString(flag.value());
            case null, default -> {
                kind("a number, text, true or false");
                yield "";
            }
        };
    }
}
