package org.asterism.session.log;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What could not be used of a file, a sentence each, the first few of very many. */
final class Problems {
    private static final int MOST = 50;

    private final String file;
    private final List<String> first = new ArrayList<>();
    private final Map<String, Integer> unknown = new LinkedHashMap<>();
    private final Map<String, Integer> refused = new LinkedHashMap<>();
    private int more;

    Problems(String file) {
        this.file = file;
    }

    /** @param sentence goes on after the name of the file */
    void add(String sentence) {
        if (first.size() < MOST) {
            first.add(file + sentence);
        } else {
            more++;
        }
    }

    /** @param reason without a full stop */
    void leftOut(long line, String reason) {
        add(", line " + line + " is left out: " + reason + ". All other lines are kept.");
    }

    void unknownKind(String kind) {
        if (unknown.size() < MOST || unknown.containsKey(kind)) {
            unknown.merge(kind, 1, Integer::sum);
        }
    }

    /** @param reason why an answer is left out, without a full stop */
    void refused(String reason) {
        refused.merge(reason, 1, Integer::sum);
    }

    List<String> sentences() {
        List<String> sentences = new ArrayList<>(first);
        if (more > 0) {
            sentences.add(file + " has " + more + " more problems like these.");
        }
        refused.forEach((reason, count) -> sentences.add(
                file + ": " + (count == 1 ? "an answer is" : count + " answers are") + " left out: " + reason + "."));
        unknown.forEach((kind, count) -> sentences.add(file + " has " + (count == 1 ? "a line" : count + " lines")
                + " of the kind \"" + kind + "\", unknown to this version; kept in the file, and skipped."));
        return sentences;
    }
}
