package org.asterism.report.command;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A command that does on the command line what was done in the window.
 *
 * @param title what it does
 * @param words the program's name, the command, and its arguments, as the program gets them
 */
public record CommandLine(String title, List<String> words) {
    private static final Pattern SAFE = Pattern.compile("[A-Za-z0-9_@%+=:,./-]+");

    public CommandLine {
        words = List.copyOf(words);
    }

    /** The command as a POSIX shell reads it: words with any other than safe characters stand in quotes. */
    public String text() {
        return words.stream().map(CommandLine::quoted).collect(Collectors.joining(" "));
    }

    private static String quoted(String word) {
        return SAFE.matcher(word).matches() ? word : "'" + word.replace("'", "'\\''") + "'";
    }
}
