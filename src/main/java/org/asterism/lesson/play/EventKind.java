package org.asterism.lesson.play;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What can happen in a run that is worth jumping to, whatever the algorithm. */
public enum EventKind {
    /** Points get a cluster for the first time. */
    FIRST_CLUSTER,
    /** A point is called noise for the first time. */
    FIRST_NOISE,
    /** A centre or medoid is exchanged for the first time. */
    FIRST_SWAP,
    /** Points of different known groups are joined for the first time. */
    FIRST_MERGE_ACROSS_GROUPS,
    /** The search starts anew from other centres. */
    NEW_START,
    /** The objective changes most. */
    LARGEST_CHANGE,
    /** From here on no point changes its cluster. */
    SETTLED;

    /** Its name in files, such as {@code first-swap}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<EventKind> of(String id) {
        return Arrays.stream(values()).filter(kind -> kind.id().equals(id)).findFirst();
    }
}
