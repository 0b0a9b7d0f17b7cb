package org.asterism.data;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Names of columns: each one once, none empty. */
public final class Names {
    private Names() {}

    /** Names for columns that have none: x and y for up to two, else c1, c2 and so on. */
    public static List<String> invented(int count) {
        return count <= 2
                ? List.of("x", "y").subList(0, count)
                : IntStream.rangeClosed(1, count).mapToObj(i -> "c" + i).toList();
    }

    /** Strips the names, calls the nameless by their place (c3), and numbers repeated ones (x, x_2). */
    public static List<String> unique(List<String> names) {
        Set<String> taken = new HashSet<>();
        List<String> unique = new ArrayList<>();
        for (String name : names) {
            String base = name.isBlank() ? "c" + (unique.size() + 1) : name.strip();
            String free = base;
            for (int i = 2; !taken.add(free); i++) {
                free = base + "_" + i;
            }
            unique.add(free);
        }
        return unique;
    }
}
