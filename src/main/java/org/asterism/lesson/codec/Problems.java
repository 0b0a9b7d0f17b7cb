package org.asterism.lesson.codec;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What was found wrong with a file so far. */
final class Problems {
    /** More than these nobody reads; a damaged file could have millions. */
    private static final int MOST = 200;

    private final String file;
    private final List<Problem> found = new ArrayList<>();

    Problems(String file) {
        this.file = file;
    }

    void add(int line, String path, String text) {
        if (found.size() < MOST) {
            found.add(new Problem(file, line, path, text));
        }
    }

    boolean none() {
        return found.isEmpty();
    }

    int count() {
        return found.size();
    }

    /** From the top of the file to its end. */
    List<Problem> inOrder() {
        return found.stream().sorted(Comparator.comparingInt(Problem::line)).toList();
    }
}
