package org.asterism.data;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Names of columns as one text: with commas between them, in quotes as in CSV where a name would be misread, or begins
 * with a hyphen as options do.
 */
public final class ColumnList {
    private static final Pattern NAME =
            Pattern.compile("\\G\\s*+(?:\"([^\"]*+(?:\"\"[^\"]*+)*+)\"\\s*+|([^,]*+))(,|$)");
    private static final Pattern PLAIN = Pattern.compile("[^\\s\",-](?:[^\",]*[^\\s\",])?");

    private ColumnList() {}

    /** The text, with quotes only around names that need them. */
    public static String of(List<String> names) {
        return names.stream()
                .map(name -> PLAIN.matcher(name).matches() ? name : quoted(name))
                .collect(Collectors.joining(","));
    }

    /** The text with every name in quotes. */
    public static String quoted(List<String> names) {
        return names.stream().map(ColumnList::quoted).collect(Collectors.joining(","));
    }

    /** The names; blanks around those without quotes are left out. */
    public static List<String> parse(String text) {
        List<String> names = new ArrayList<>();
        Matcher matcher = NAME.matcher(text);
        boolean more = true;
        while (more && matcher.find()) {
            String quoted = matcher.group(1);
            names.add(quoted == null ? matcher.group(2).strip() : quoted.replace("\"\"", "\""));
            more = matcher.group(3).equals(",");
        }
        return names;
    }

    private static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }
}
