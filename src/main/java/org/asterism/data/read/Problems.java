package org.asterism.data.read;

import java.util.ArrayList;
import java.util.List;

/** What could not be read: the first thousand, and how many in all. */
final class Problems {
    private static final int KEPT = 1000;
    private static final int LONGEST = 80;

    private final List<BadCell> first = new ArrayList<>();
    private long count;

    void add(long line, String column, String content, String reason) {
        count++;
        if (first.size() < KEPT) {
            String text = content.length() <= LONGEST ? content : content.substring(0, LONGEST) + "…";
            first.add(new BadCell(line, column, text, reason));
        }
    }

    /** Adds the problems of the next part of the file. */
    void add(Problems next) {
        count += next.count;
        next.first.stream().limit(KEPT - first.size()).forEach(first::add);
    }

    List<BadCell> first() {
        return first;
    }

    long count() {
        return count;
    }
}
