package org.asterism.ui.run;

import java.util.Comparator;
import java.util.function.ToDoubleFunction;

/** What runs are sorted by; pinned ones always stand first, and those without a value last. */
public enum RunOrder {
    NEWEST("run.order-newest", row -> -row.run().id()),
    CLUSTERS("run.order-clusters", row -> row.run().clusters()),
    NOISE("run.order-noise", row -> row.run().noiseShare()),
    SILHOUETTE("run.order-silhouette", row -> -row.run().indices().silhouette()),
    AGREEMENT("run.order-agreement", row -> -row.reading().agreement()),
    TIME("run.order-time", row -> row.run().seconds()),
    ALGORITHM("run.order-algorithm", _ -> 0);

    private final String key;

    @SuppressWarnings("ImmutableEnumChecker") // a pure function
    private final ToDoubleFunction<RunRow> value;

    RunOrder(String key, ToDoubleFunction<RunRow> value) {
        this.key = key;
        this.value = value;
    }

    /** The key of its name on screen. */
    String key() {
        return key;
    }

    Comparator<RunRow> comparator() {
        Comparator<RunRow> pinned = Comparator.comparing(row -> !row.run().pinned());
        Comparator<RunRow> sorted = this == ALGORITHM
                ? Comparator.comparing(row -> row.run().algorithmTitle())
                : Comparator.comparingDouble(value);
        return pinned.thenComparing(sorted).thenComparingDouble(NEWEST.value);
    }
}
